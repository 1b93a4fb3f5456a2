<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ErikClusters</name>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>up to {n} minutes</source>
            <translation>
                <numerusform>up to {n} minute</numerusform>
                <numerusform>up to {n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
    </context>
</TS>
