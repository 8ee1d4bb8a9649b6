<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>MarkScreen</name>
    <message numerus="yes">
        <source>%n place(s) still to decide.</source>
        <translation>
            <numerusform>%n place still to decide.</numerusform>
            <numerusform>%n places still to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message numerus="yes">
        <source>Edition {version} of the public form, %n place(s) struck out</source>
        <translation>
            <numerusform>Edition {version} of the public form, %n place struck out</numerusform>
            <numerusform>Edition {version} of the public form, %n places struck out</numerusform>
        </translation>
    </message>
</context>
</TS>
