<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Support</name>
    <message numerus="yes">
        <source>%n line(s) in the list</source>
        <translation>
            <numerusform>%n line in the list</numerusform>
            <numerusform>%n lines in the list</numerusform>
        </translation>
    </message>
</context>
</TS>
