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
</TS>
