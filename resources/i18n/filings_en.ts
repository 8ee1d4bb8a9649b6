<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseFiles</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingArrival</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingClock</name>
    <message numerus="yes">
        <source>%n business day(s) left</source>
        <translation>
            <numerusform>%n business day left</numerusform>
            <numerusform>%n business days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n business day(s)</source>
        <translation>
            <numerusform>overdue for %n business day</numerusform>
            <numerusform>overdue for %n business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingData</name>
    <message numerus="yes">
        <source>%n voter(s)</source>
        <translation>
            <numerusform>%n voter</numerusform>
            <numerusform>%n voters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingDue</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n due date</numerusform>
            <numerusform>%n due dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) to answer a prevención</source>
        <translation>
            <numerusform>%n business day to answer a prevención</numerusform>
            <numerusform>%n business days to answer a prevención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingFindings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them grave</source>
        <translation>
            <numerusform>%n of them grave</numerusform>
            <numerusform>%n of them grave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingInbox</name>
    <message numerus="yes">
        <source>%n filing(s) match what you chose</source>
        <translation>
            <numerusform>%n filing matches what you chose</numerusform>
            <numerusform>%n filings match what you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) in this office</source>
        <translation>
            <numerusform>%n filing in this office</numerusform>
            <numerusform>%n filings in this office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) to be done</source>
        <translation>
            <numerusform>%n filing to be done</numerusform>
            <numerusform>%n filings to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingReview</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreventionScreen</name>
    <message numerus="yes">
        <source>The organisation will have %n business day(s) to answer</source>
        <translation>
            <numerusform>The organisation will have %n business day to answer</numerusform>
            <numerusform>The organisation will have %n business days to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportersScreen</name>
    <message numerus="yes">
        <source>%n person(s) on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
</context>
</TS>
