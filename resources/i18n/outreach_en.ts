<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Outreach</name>
    <message numerus="yes">
        <source>%n more after signing in</source>
        <translation>
            <numerusform>%n more after signing in</numerusform>
            <numerusform>%n more after signing in</numerusform>
        </translation>
    </message>
</context>
</TS>
