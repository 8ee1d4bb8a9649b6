<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachmentCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPageScreen</name>
    <message numerus="yes">
        <source>%n worker(s) covered</source>
        <translation>
            <numerusform>%n worker covered</numerusform>
            <numerusform>%n workers covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingScreen</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>Issued %n time</numerusform>
            <numerusform>Issued %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPart</name>
    <message numerus="yes">
        <source>%n person(s) would be taken in.</source>
        <translation>
            <numerusform>%n person would be taken in.</numerusform>
            <numerusform>%n people would be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) could not be read and stay empty.</source>
        <translation>
            <numerusform>%n day could not be read and stays empty.</numerusform>
            <numerusform>%n days could not be read and stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list.</source>
        <translation>
            <numerusform>%n person on the list.</numerusform>
            <numerusform>%n people on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message numerus="yes">
        <source>%n point(s) to correct.</source>
        <translation>
            <numerusform>%n point to correct.</numerusform>
            <numerusform>%n points to correct.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketScreen</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightScreen</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) that the Centre would ask to correct</source>
        <translation>
            <numerusform>%n problem that the Centre would ask to correct</numerusform>
            <numerusform>%n problems that the Centre would ask to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolsScreen</name>
    <message numerus="yes">
        <source>{name}: %n row(s) below the headings.</source>
        <translation>
            <numerusform>{name}: %n row below the headings.</numerusform>
            <numerusform>{name}: %n rows below the headings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) taken into the filing.</source>
        <translation>
            <numerusform>%n member taken into the filing.</numerusform>
            <numerusform>%n members taken into the filing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present.</source>
        <translation>
            <numerusform>%n person present.</numerusform>
            <numerusform>%n people present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed twice.</source>
        <translation>
            <numerusform>%n listed twice.</numerusform>
            <numerusform>%n listed twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read.</source>
        <translation>
            <numerusform>%n cell could not be read.</numerusform>
            <numerusform>%n cells could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s) on the desk.</source>
        <translation>
            <numerusform>%n bulletin on the desk.</numerusform>
            <numerusform>%n bulletins on the desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnionClock</name>
    <message numerus="yes">
        <source>%n business day(s) from the day after you were notified ({source}). The Centre gave no date: ask which day is the last.</source>
        <translation>
            <numerusform>%n business day from the day after you were notified ({source}). The Centre gave no date: ask which day is the last.</numerusform>
            <numerusform>%n business days from the day after you were notified ({source}). The Centre gave no date: ask which day is the last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer by {day}: %n business day(s) left.</source>
        <translation>
            <numerusform>Answer by {day}: %n business day left.</numerusform>
            <numerusform>Answer by {day}: %n business days left.</numerusform>
        </translation>
    </message>
</context>
</TS>
