<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>{text} (and %n more)</source>
        <translation>
            <numerusform>{text} (and %n more)</numerusform>
            <numerusform>{text} (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n min ago</source>
        <translation>
            <numerusform>Saved %n min ago</numerusform>
            <numerusform>Saved %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>And %n more; the saved report has all of them.</source>
        <translation>
            <numerusform>And %n more; the saved report has it.</numerusform>
            <numerusform>And %n more; the saved report has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n good checks</source>
        <translation>
            <numerusform>Show %n good check</numerusform>
            <numerusform>Show the %n good checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulletin(s) to read</source>
        <translation>
            <numerusform>%n bulletin to read</numerusform>
            <numerusform>%n bulletins to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>No electronic signature: %n check(s) of signatures do not apply</source>
        <translation>
            <numerusform>No electronic signature: %n check of signatures does not apply</numerusform>
            <numerusform>No electronic signature: %n checks of signatures do not apply</numerusform>
        </translation>
    </message>
</context>
</TS>
