<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%n of {0} people found</source>
        <translation>
            <numerusform>%n of {0} people found</numerusform>
            <numerusform>%n of {0} people found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln station</numerusform>
            <numerusform>%Ln stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked twice</source>
        <translation>
            <numerusform>%n person marked twice</numerusform>
            <numerusform>%n people marked twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be decided</source>
        <translation>
            <numerusform>%n file to be decided</numerusform>
            <numerusform>%n files to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message numerus="yes">
        <source>%n file(s) written. Give each to one person only.</source>
        <translation>
            <numerusform>%n file written. Give it to one person only.</numerusform>
            <numerusform>%n files written. Give each to one person only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HourPage</name>
    <message numerus="yes">
        <source>%n person(s) voted in this hour, by the marks of the list</source>
        <translation>
            <numerusform>%n person voted in this hour, by the marks of the list</numerusform>
            <numerusform>%n people voted in this hour, by the marks of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message numerus="yes">
        <source>%n hour(s) to note</source>
        <translation>
            <numerusform>%n hour to note</numerusform>
            <numerusform>%n hours to note</numerusform>
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
</TS>
