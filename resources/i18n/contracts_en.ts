<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AlarmsScreen</name>
    <message numerus="yes">
        <source>Overdue, and due within %n days</source>
        <translation>
            <numerusform>Overdue, and due within %n day</numerusform>
            <numerusform>Overdue, and due within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wage table with %n post(s)</source>
        <translation>
            <numerusform>Wage table with %n post</numerusform>
            <numerusform>Wage table with %n posts</numerusform>
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
    <name>ContractsScreen</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WagesPart</name>
    <message numerus="yes">
        <source>%n post(s) read from “{name}”.</source>
        <translation>
            <numerusform>%n post read from “{name}”.</numerusform>
            <numerusform>%n posts read from “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount left out.</source>
        <translation>
            <numerusform>%n row without an amount left out.</numerusform>
            <numerusform>%n rows without an amount left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
