<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>…and %n station(s) more.</source>
        <translation>
            <numerusform>…and %n station more.</numerusform>
            <numerusform>…and %n stations more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n box(es) differ; everything else agrees and stays.</source>
        <translation>
            <numerusform>%n box differs; everything else agrees and stays.</numerusform>
            <numerusform>%n boxes differ; everything else agrees and stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
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
    <message numerus="yes">
        <source>begins in %n business day(s)</source>
        <translation>
            <numerusform>begins in %n business day</numerusform>
            <numerusform>begins in %n business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message numerus="yes">
        <source>%n thing(s) still missing or wrong</source>
        <translation>
            <numerusform>%n thing still missing or wrong</numerusform>
            <numerusform>%n things still missing or wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete, with %n remark(s)</source>
        <translation>
            <numerusform>Complete, with %n remark</numerusform>
            <numerusform>Complete, with %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryBalance</name>
    <message numerus="yes">
        <source>%n ballot(s) received still to be accounted for (B to E).</source>
        <translation>
            <numerusform>%n ballot received still to be accounted for (B to E).</numerusform>
            <numerusform>%n ballots received still to be accounted for (B to E).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) too many in B to E: more than were received.</source>
        <translation>
            <numerusform>%n ballot too many in B to E: more than were received.</numerusform>
            <numerusform>%n ballots too many in B to E: more than were received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) of the box still without a vote or null.</source>
        <translation>
            <numerusform>%n ballot of the box still without a vote or null.</numerusform>
            <numerusform>%n ballots of the box still without a vote or null.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) more than ballots in the box.</source>
        <translation>
            <numerusform>%n vote more than ballots in the box.</numerusform>
            <numerusform>%n votes more than ballots in the box.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollPanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message numerus="yes">
        <source>%n box(es) differ</source>
        <translation>
            <numerusform>%n box differs</numerusform>
            <numerusform>%n boxes differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) fail</source>
        <translation>
            <numerusform>%n check fails</numerusform>
            <numerusform>%n checks fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) to explain</source>
        <translation>
            <numerusform>%n warning to explain</numerusform>
            <numerusform>%n warnings to explain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotePage</name>
    <message numerus="yes">
        <source>%n person(s) may vote</source>
        <translation>
            <numerusform>%n person may vote</numerusform>
            <numerusform>%n people may vote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesList</name>
    <message numerus="yes">
        <source>%n vote(s) match what you chose</source>
        <translation>
            <numerusform>%n vote matches what you chose</numerusform>
            <numerusform>%n votes match what you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in this office</source>
        <translation>
            <numerusform>%n vote in this office</numerusform>
            <numerusform>%n votes in this office</numerusform>
        </translation>
    </message>
</context>
</TS>
