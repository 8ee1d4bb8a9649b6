<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EmployersScreen</name>
    <message numerus="yes">
        <source>%n employer(s)</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message numerus="yes">
        <source>%n file(s) written to {folder}, {rows} rows.</source>
        <translation>
            <numerusform>%n file written to {folder}, {rows} rows.</numerusform>
            <numerusform>%n files written to {folder}, {rows} rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>%n point(s) of article 371 found</source>
        <translation>
            <numerusform>%n point of article 371 found</numerusform>
            <numerusform>%n points of article 371 found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnionsScreen</name>
    <message numerus="yes">
        <source>%n organisation(s) found, the most alike first</source>
        <translation>
            <numerusform>%n organisation found</numerusform>
            <numerusform>%n organisations found, the most alike first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
</TS>
