<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>RollAssignScreen</name>
    <message numerus="yes">
        <source>%n station(s) have no voters.</source>
        <translation>
            <numerusform>%n station has no voters.</numerusform>
            <numerusform>%n stations have no voters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollFreezeScreen</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollReportScreen</name>
    <message numerus="yes">
        <source>%n row(s) get the same decision with the same reason.</source>
        <translation>
            <numerusform>%n row gets the same decision with the same reason.</numerusform>
            <numerusform>%n rows get the same decision with the same reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollVersionsScreen</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationChoice</name>
    <message numerus="yes">
        <source>All %n stations</source>
        <translation>
            <numerusform>The only station</numerusform>
            <numerusform>All %n stations</numerusform>
        </translation>
    </message>
</context>
</TS>
