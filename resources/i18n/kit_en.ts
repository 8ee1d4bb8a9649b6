<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>KitScreen</name>
    <message numerus="yes">
        <source>The kit is printed: %n file(s), and the list of their digests.</source>
        <translation>
            <numerusform>The kit is printed: %n file, and the list of its digest.</numerusform>
            <numerusform>The kit is printed: %n files, and the list of their digests.</numerusform>
        </translation>
    </message>
</context>
</TS>
