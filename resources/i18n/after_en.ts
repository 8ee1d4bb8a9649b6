<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>After</name>
    <message numerus="yes">
        <source>ended %n business day(s) ago</source>
        <translation>
            <numerusform>ended %n business day ago</numerusform>
            <numerusform>ended %n business days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) left</source>
        <translation>
            <numerusform>%n business day left</numerusform>
            <numerusform>%n business days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message numerus="yes">
        <source>%n thing(s) in the timeline need an explanation.</source>
        <translation>
            <numerusform>%n thing in the timeline needs an explanation.</numerusform>
            <numerusform>%n things in the timeline need an explanation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionScreen</name>
    <message numerus="yes">
        <source>%n person(s), kept confidential</source>
        <translation>
            <numerusform>%n person, kept confidential</numerusform>
            <numerusform>%n people, kept confidential</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionsPart</name>
    <message numerus="yes">
        <source>%n objection(s) wait for a reasoned decision. The certificate is refused until then.</source>
        <translation>
            <numerusform>%n objection waits for a reasoned decision. The certificate is refused until then.</numerusform>
            <numerusform>%n objections wait for a reasoned decision. The certificate is refused until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s) after the vote ({0}).</source>
        <translation>
            <numerusform>%n business day after the vote ({0}).</numerusform>
            <numerusform>%n business days after the vote ({0}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemotePart</name>
    <message numerus="yes">
        <source>%n station(s) stand for the remote vote. The program takes in what others counted; it is no ballot box.</source>
        <translation>
            <numerusform>%n station stands for the remote vote. The program takes in what others counted; it is no ballot box.</numerusform>
            <numerusform>%n stations stand for the remote vote. The program takes in what others counted; it is no ballot box.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecrecyPart</name>
    <message numerus="yes">
        <source>%n station(s) would tell how somebody voted. Publish the merged form, not the figures by station.</source>
        <translation>
            <numerusform>%n station would tell how somebody voted. Publish the merged form, not the figures by station.</numerusform>
            <numerusform>%n stations would tell how somebody voted. Publish the merged form, not the figures by station.</numerusform>
        </translation>
    </message>
</context>
</TS>
