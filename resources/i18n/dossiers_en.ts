<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DossierChoiceScreen</name>
    <message numerus="yes">
        <source>%n event(s) in these days.</source>
        <translation>
            <numerusform>%n event in these days.</numerusform>
            <numerusform>%n events in these days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s).</source>
        <translation>
            <numerusform>%n document.</numerusform>
            <numerusform>%n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message numerus="yes">
        <source>Prepared by {name}; %n sheet(s); digest {digest}</source>
        <translation>
            <numerusform>Prepared by {name}; %n sheet; digest {digest}</numerusform>
            <numerusform>Prepared by {name}; %n sheets; digest {digest}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message numerus="yes">
        <source>Waits for %n person(s)</source>
        <translation>
            <numerusform>Waits for %n person</numerusform>
            <numerusform>Waits for %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
