<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ErikClusters</name>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} areas have no commuters at all and belong to no basin: {codes}.</source>
            <translation>
                <numerusform>{n} area has no commuters at all and belongs to no basin: {codes}.</numerusform>
                <numerusform>{n} areas have no commuters at all and belong to no basin: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>Each of the {n} pairs of areas has commuters in one direction only, as in half of a table. Check that the rows of the other direction are there: who lives in A and works in B is not who lives in B and works in A.</source>
            <translation>
                <numerusform>The only pair of areas ({n}) has commuters in one direction only, as in half of a table. Check that the rows of the other direction are there: who lives in A and works in B is not who lives in B and works in A.</numerusform>
                <numerusform>Each of the {n} pairs of areas has commuters in one direction only, as in half of a table. Check that the rows of the other direction are there: who lives in A and works in B is not who lives in B and works in A.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because a code is empty: {rows}.</source>
            <translation>
                <numerusform>{n} row of the commuters is left out because a code is empty: {rows}.</numerusform>
                <numerusform>{n} rows of the commuters are left out because a code is empty: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because their number of people is below 0: {rows}. Write 0 or more.</source>
            <translation>
                <numerusform>{n} row of the commuters is left out because its number of people is below 0: {rows}. Write 0 or more.</numerusform>
                <numerusform>{n} rows of the commuters are left out because their number of people is below 0: {rows}. Write 0 or more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because their number of people is empty or no number: {rows}.</source>
            <translation>
                <numerusform>{n} row of the commuters is left out because its number of people is empty or no number: {rows}.</numerusform>
                <numerusform>{n} rows of the commuters are left out because their number of people is empty or no number: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters (people: {people}) have codes that no area has: {codes}. They count as commuting to or from elsewhere.</source>
            <translation>
                <numerusform>{n} row of the commuters (people: {people}) has codes that no area has: {codes}. It counts as commuting to or from elsewhere.</numerusform>
                <numerusform>{n} rows of the commuters (people: {people}) have codes that no area has: {codes}. They count as commuting to or from elsewhere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters (people: {people}) have codes that no area has and are left out: {codes}. Near the edge of the areas self-containment looks greater than it is; add the missing areas, or let these people count.</source>
            <translation>
                <numerusform>{n} row of the commuters (people: {people}) has codes that no area has and is left out: {codes}. Near the edge of the areas self-containment looks greater than it is; add the missing areas, or let these people count.</numerusform>
                <numerusform>{n} rows of the commuters (people: {people}) have codes that no area has and are left out: {codes}. Near the edge of the areas self-containment looks greater than it is; add the missing areas, or let these people count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/gravity.py" />
            <source>The residents of {n} areas reach no job, and are left out: {codes}.</source>
            <translation>
                <numerusform>The residents of {n} area reach no job, and are left out: {codes}.</numerusform>
                <numerusform>The residents of {n} areas reach no job, and are left out: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” are left out because their number of jobs is empty, no number or below 0: {rows}.</source>
            <translation>
                <numerusform>{n} row of “{table}” is left out because its number of jobs is empty, no number or below 0: {rows}.</numerusform>
                <numerusform>{n} rows of “{table}” are left out because their number of jobs is empty, no number or below 0: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” (jobs: {jobs}) are left out because no basin holds their area: {codes}.</source>
            <translation>
                <numerusform>{n} row of “{table}” (jobs: {jobs}) is left out because no basin holds its area: {codes}.</numerusform>
                <numerusform>{n} rows of “{table}” (jobs: {jobs}) are left out because no basin holds their area: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” (jobs: {jobs}) are left out because their sector is no NACE Rev. 2 code: {codes}.</source>
            <translation>
                <numerusform>{n} row of “{table}” (jobs: {jobs}) is left out because its sector is no NACE Rev. 2 code: {codes}.</numerusform>
                <numerusform>{n} rows of “{table}” (jobs: {jobs}) are left out because their sector is no NACE Rev. 2 code: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{n} areas or lines are in {file} only in part, as at the edge of an extract: a business there is placed by the part that is there, or is left out where that makes no area ({examples}).</source>
            <translation>
                <numerusform>{n} area or line is in {file} only in part, as at the edge of an extract: a business there is placed by the part that is there, or is left out where that makes no area ({examples}).</numerusform>
                <numerusform>{n} areas or lines are in {file} only in part, as at the edge of an extract: a business there is placed by the part that is there, or is left out where that makes no area ({examples}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} holds {n} files. Unpack it first and choose one of them.</source>
            <translation>
                <numerusform>{file} holds {n} file. Unpack it first.</numerusform>
                <numerusform>{file} holds {n} files. Unpack it first and choose one of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes, ways and relations are left out: {file} says that they are deleted.</source>
            <translation>
                <numerusform>{n} node, way or relation is left out: {file} says that it is deleted.</numerusform>
                <numerusform>{n} nodes, ways and relations are left out: {file} says that they are deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} older or repeated versions of nodes, ways and relations in {file} are passed over: of each the newest counts.</source>
            <translation>
                <numerusform>{n} older or repeated version of nodes, ways and relations in {file} is passed over: of each the newest counts.</numerusform>
                <numerusform>{n} older or repeated versions of nodes, ways and relations in {file} are passed over: of each the newest counts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes, ways or relations are in {file} several times and differ, and nothing tells which is newer: the last one counts ({examples}).</source>
            <translation>
                <numerusform>{n} node, way or relation is in {file} several times and differs, and nothing tells which is newer: the last one counts ({examples}).</numerusform>
                <numerusform>{n} nodes, ways or relations are in {file} several times and differ, and nothing tells which is newer: the last one counts ({examples}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes of {file} are left out: their latitude or longitude is missing or is on no globe.</source>
            <translation>
                <numerusform>{n} node of {file} is left out: its latitude or longitude is missing or is on no globe.</numerusform>
                <numerusform>{n} nodes of {file} are left out: their latitude or longitude is missing or is on no globe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} is busy; trying again in {n} seconds.</source>
            <translation>
                <numerusform>The server {server} is busy; trying again in {n} second.</numerusform>
                <numerusform>The server {server} is busy; trying again in {n} seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} did not answer within {n} seconds. Try again later, choose a smaller area, or give it more time under Advanced.</source>
            <translation>
                <numerusform>The server {server} did not answer within {n} second. Try again later, choose a smaller area, or give it more time under Advanced.</numerusform>
                <numerusform>The server {server} did not answer within {n} seconds. Try again later, choose a smaller area, or give it more time under Advanced.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>{n} answers kept in {folder} are not as they were kept, so that they are asked for again.</source>
            <translation>
                <numerusform>{n} answer kept in {folder} is not as it was kept, so that it is asked for again.</numerusform>
                <numerusform>{n} answers kept in {folder} are not as they were kept, so that they are asked for again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} lines have no length and are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} line has no length and is left out (feature ids {ids}).</numerusform>
                <numerusform>{n} lines have no length and are left out (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} features lie exactly on another one. Where speed, class and name agree they became one road with the directions of both; otherwise the faster one was kept (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} feature lies exactly on another one. Where speed, class and name agree they became one road with the directions of both; otherwise the faster one was kept (feature ids {ids}).</numerusform>
                <numerusform>{n} features lie exactly on another one. Where speed, class and name agree they became one road with the directions of both; otherwise the faster one was kept (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} lines are so short that a tolerance of {tolerance} m draws them together to a point; they are left out and what they linked is joined directly (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} line is so short that a tolerance of {tolerance} m draws it together to a point; it is left out and what it linked is joined directly (feature ids {ids}).</numerusform>
                <numerusform>{n} lines are so short that a tolerance of {tolerance} m draws them together to a point; they are left out and what they linked is joined directly (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} stretches of road have no length that can be measured and are left out (feature ids {ids}). Check that their coordinates lie where the layer's coordinate reference system is meant for.</source>
            <translation>
                <numerusform>{n} stretch of road has no length that can be measured and is left out (feature ids {ids}). Check that its coordinates lie where the layer's coordinate reference system is meant for.</numerusform>
                <numerusform>{n} stretches of road have no length that can be measured and are left out (feature ids {ids}). Check that their coordinates lie where the layer's coordinate reference system is meant for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{n} ways of {file} are left out, because their nodes are not in it ({examples}). Answers of an Overpass server hold them if it is asked for (._;&gt;;) before “out”.</source>
            <translation>
                <numerusform>{n} way of {file} is left out, because its nodes are not in it ({examples}). Answers of an Overpass server hold them if it is asked for (._;&gt;;) before “out”.</numerusform>
                <numerusform>{n} ways of {file} are left out, because their nodes are not in it ({examples}). Answers of an Overpass server hold them if it is asked for (._;&gt;;) before “out”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{file} holds no roads for the mode {mode}: {n} of its ways are roads, paths or ferries, and none of them is open to it. Choose another mode or another file.</source>
            <translation>
                <numerusform>{file} holds no roads for the mode {mode}: {n} of its ways is a road, path or ferry, and it is not open to it. Choose another mode or another file.</numerusform>
                <numerusform>{file} holds no roads for the mode {mode}: {n} of its ways are roads, paths or ferries, and none of them is open to it. Choose another mode or another file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>There are no roads for the mode {mode} in this area: {n} of the ways there are roads, paths or ferries, and none of them is open to it. Check that the area lies where you mean, or choose another mode.</source>
            <translation>
                <numerusform>There are no roads for the mode {mode} in this area: {n} of the ways there is a road, path or ferry, and it is not open to it. Check that the area lies where you mean, or choose another mode.</numerusform>
                <numerusform>There are no roads for the mode {mode} in this area: {n} of the ways there are roads, paths or ferries, and none of them is open to it. Check that the area lies where you mean, or choose another mode.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{n} roads are cut where nodes are missing in {file} (ways {ids}). Extracts keep roads whole when they are made with all nodes of their ways.</source>
            <translation>
                <numerusform>{n} road is cut where nodes are missing in {file} (ways {ids}). Extracts keep roads whole when they are made with all nodes of their ways.</numerusform>
                <numerusform>{n} roads are cut where nodes are missing in {file} (ways {ids}). Extracts keep roads whole when they are made with all nodes of their ways.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>{n} areas of “{layer}” have no code and belong to nothing: features {ids}.</source>
            <translation>
                <numerusform>{n} area of “{layer}” has no code and belongs to nothing: features {ids}.</numerusform>
                <numerusform>{n} areas of “{layer}” have no code and belong to nothing: features {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>{n} codes of “{layer}” stand for several features, which are taken as one area each: {codes}.</source>
            <translation>
                <numerusform>{n} code of “{layer}” stands for several features, which are taken as one area: {codes}.</numerusform>
                <numerusform>{n} codes of “{layer}” stand for several features, which are taken as one area each: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Curves of {n} sectors that do not differ from chance are not drawn; they are in the table of curves.</source>
            <translation>
                <numerusform>The curve of {n} sector that does not differ from chance is not drawn; it is in the table of curves.</numerusform>
                <numerusform>Curves of {n} sectors that do not differ from chance are not drawn; they are in the table of curves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Curves of {n} more sectors are in the table of curves.</source>
            <translation>
                <numerusform>The curve of {n} more sector is in the table of curves.</numerusform>
                <numerusform>Curves of {n} more sectors are in the table of curves.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{name}: {n} core firms</source>
            <translation>
                <numerusform>{name}: {n} core firm</numerusform>
                <numerusform>{name}: {n} core firms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart each way</source>
            <translation>
                <numerusform>{text} up to {n} minute apart each way</numerusform>
                <numerusform>{text} up to {n} minutes apart each way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart, mean of both ways</source>
            <translation>
                <numerusform>{text} up to {n} minute apart, mean of both ways</numerusform>
                <numerusform>{text} up to {n} minutes apart, mean of both ways</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart</source>
            <translation>
                <numerusform>{text} up to {n} minute apart</numerusform>
                <numerusform>{text} up to {n} minutes apart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{name}: within {n} minutes of its core</source>
            <translation>
                <numerusform>{name}: within {n} minute of its core</numerusform>
                <numerusform>{name}: within {n} minutes of its core</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{n} smaller clusters</source>
            <translation>
                <numerusform>{n} smaller cluster</numerusform>
                <numerusform>{n} smaller clusters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>firms drawn at random (mean of {n} draws)</source>
            <translation>
                <numerusform>firms drawn at random ({n} draw)</numerusform>
                <numerusform>firms drawn at random (mean of {n} draws)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>… and {n} smaller ones, which the layers hold.</source>
            <translation>
                <numerusform>… and {n} smaller one, which the layers hold.</numerusform>
                <numerusform>… and {n} smaller ones, which the layers hold.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>{n} of {basins} labour basins are industrial districts.</source>
            <translation>
                <numerusform>{n} of {basins} labour basins is an industrial district.</numerusform>
                <numerusform>{n} of {basins} labour basins are industrial districts.</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>{n} features of “{layer}” have no line and are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} feature of “{layer}” has no line and is left out (feature ids {ids}).</numerusform>
                <numerusform>{n} features of “{layer}” have no line and are left out (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>{n} features of “{layer}” have parts with fewer than two vertices or with coordinates that are no numbers or lie nowhere; these parts are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} feature of “{layer}” has parts with fewer than two vertices or with coordinates that are no numbers or lie nowhere; these parts are left out (feature ids {ids}).</numerusform>
                <numerusform>{n} features of “{layer}” have parts with fewer than two vertices or with coordinates that are no numbers or lie nowhere; these parts are left out (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” went away while it was read: {seen} of {n} features came. Check that its file or database is still there, and run again.</source>
            <translation>
                <numerusform>The layer “{layer}” went away while it was read: {seen} of {n} feature came. Check that its file or database is still there, and run again.</numerusform>
                <numerusform>The layer “{layer}” went away while it was read: {seen} of {n} features came. Check that its file or database is still there, and run again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” could be read only in part: {seen} of {n} features came. Its file may be damaged; save it anew from its origin and choose that.</source>
            <translation>
                <numerusform>The layer “{layer}” could be read only in part: {seen} of {n} feature came. Its file may be damaged; save it anew from its origin and choose that.</numerusform>
                <numerusform>The layer “{layer}” could be read only in part: {seen} of {n} features came. Its file may be damaged; save it anew from its origin and choose that.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have no usable geometry and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} feature of “{layer}” has no usable geometry and is left out: {ids}.</numerusform>
                <numerusform>{n} features of “{layer}” have no usable geometry and are left out: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have coordinates that are no numbers or lie nowhere in {crs}, and no usable geometry; they are left out: {ids}.</source>
            <translation>
                <numerusform>{n} feature of “{layer}” has coordinates that are no numbers or lie nowhere in {crs}, and no usable geometry; it is left out: {ids}.</numerusform>
                <numerusform>{n} features of “{layer}” have coordinates that are no numbers or lie nowhere in {crs}, and no usable geometry; they are left out: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have an invalid geometry and are left out, as the settings of Processing say: {ids}.</source>
            <translation>
                <numerusform>{n} feature of “{layer}” has an invalid geometry and is left out, as the settings of Processing say: {ids}.</numerusform>
                <numerusform>{n} features of “{layer}” have an invalid geometry and are left out, as the settings of Processing say: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” are left out, because they have no {kind}: {ids}.</source>
            <translation>
                <numerusform>{n} feature of “{layer}” is left out, because it has no {kind}: {ids}.</numerusform>
                <numerusform>{n} features of “{layer}” are left out, because they have no {kind}: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>A community is a group of firms that are related more to each other than to the rest. Only firms at most {n} minutes apart count as linked: the weight of a link is relatedness × e^(−minutes / {tau}). Communities were looked for again and again (runs: {runs}; {method}); the certainty of a firm is the share of the runs that put it into the same community. The meeting time bounds every link; a community as a whole can reach farther, from link to link.</source>
            <translation>
                <numerusform>A community is a group of firms that are related more to each other than to the rest. Only firms at most {n} minute apart count as linked: the weight of a link is relatedness × e^(−minutes / {tau}). Communities were looked for again and again (runs: {runs}; {method}); the certainty of a firm is the share of the runs that put it into the same community. The meeting time bounds every link; a community as a whole can reach farther, from link to link.</numerusform>
                <numerusform>A community is a group of firms that are related more to each other than to the rest. Only firms at most {n} minutes apart count as linked: the weight of a link is relatedness × e^(−minutes / {tau}). Communities were looked for again and again (runs: {runs}; {method}); the certainty of a firm is the share of the runs that put it into the same community. The meeting time bounds every link; a community as a whole can reach farther, from link to link.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>… and {n} smaller ones, which the layer of firms holds.</source>
            <translation>
                <numerusform>… and {n} smaller one, which the layer of firms holds.</numerusform>
                <numerusform>… and {n} smaller ones, which the layer of firms holds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>{n} rows name a firm that is not in the layer.</source>
            <translation>
                <numerusform>{n} row names a firm that is not in the layer.</numerusform>
                <numerusform>{n} rows name a firm that is not in the layer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>{n} features have no usable line (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} feature has no usable line (feature ids {ids}).</numerusform>
                <numerusform>{n} features have no usable line (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>… and {n} more in the layer of problems.</source>
            <translation>
                <numerusform>… and {n} more in the layer of problems.</numerusform>
                <numerusform>… and {n} more in the layer of problems.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>{n} roads of “{layer}” have a length but take 0 minutes, so that catchments may be too large. Correct their minutes; their edge_id: {ids}.</source>
            <translation>
                <numerusform>{n} road of “{layer}” has a length but takes 0 minutes, so that catchments may be too large. Correct its minutes; its edge_id: {ids}.</numerusform>
                <numerusform>{n} roads of “{layer}” have a length but take 0 minutes, so that catchments may be too large. Correct their minutes; their edge_id: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>{n} roads of “{layer}” have no usable line, junction or time and are left out: {ids}. “Check roads” shows what is wrong.</source>
            <translation>
                <numerusform>{n} road of “{layer}” has no usable line, junction or time and is left out: {ids}. “Check roads” shows what is wrong.</numerusform>
                <numerusform>{n} roads of “{layer}” have no usable line, junction or time and are left out: {ids}. “Check roads” shows what is wrong.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>{n} rows of the table “{table}” are left out, because their sector or their group is empty: {rows}.</source>
            <translation>
                <numerusform>{n} row of the table “{table}” is left out, because its sector or its group is empty: {rows}.</numerusform>
                <numerusform>{n} rows of the table “{table}” are left out, because their sector or their group is empty: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Community {number}, {n} firms</source>
            <translation>
                <numerusform>Community {number}, {n} firm</numerusform>
                <numerusform>Community {number}, {n} firms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <location filename="processing/clusters/cluster_layers.py" />
            <location filename="processing/clusters/consensus_layers.py" />
            <source>{n} firms</source>
            <translation>
                <numerusform>{n} firm</numerusform>
                <numerusform>{n} firms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{n} smaller communities, {firms}</source>
            <translation>
                <numerusform>{n} smaller community, {firms}</numerusform>
                <numerusform>{n} smaller communities, {firms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{n} firms related to nobody in reach</source>
            <translation>
                <numerusform>{n} firm related to nobody in reach</numerusform>
                <numerusform>{n} firms related to nobody in reach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>At the limit of {n} minutes an opportunity still counts {share} %; farther ones do not count at all. A greater limit would add to the sums.</source>
            <translation>
                <numerusform>At the limit of {n} minute an opportunity still counts {share} %; farther ones do not count at all. A greater limit would add to the sums.</numerusform>
                <numerusform>At the limit of {n} minutes an opportunity still counts {share} %; farther ones do not count at all. A greater limit would add to the sums.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>{n} opportunities have no usable weight in {field} (empty, text or below 0). They are counted, but missing from the sums: {ids}.</source>
            <translation>
                <numerusform>{n} opportunity has no usable weight in {field} (empty, text or below 0). It is counted, but missing from the sums: {ids}.</numerusform>
                <numerusform>{n} opportunities have no usable weight in {field} (empty, text or below 0). They are counted, but missing from the sums: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>{n} opportunities have several points; their weight is shared equally among them.</source>
            <translation>
                <numerusform>{n} opportunity has several points; its weight is shared equally among them.</numerusform>
                <numerusform>{n} opportunities have several points; their weight is shared equally among them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/catchments.py" />
            <source>Merged or split catchments have one time for each site: {n} sites without minutes of their own take {minutes}, the longest band.</source>
            <translation>
                <numerusform>Merged or split catchments have one time for each site: {n} site without minutes of its own takes {minutes}, the longest band.</numerusform>
                <numerusform>Merged or split catchments have one time for each site: {n} sites without minutes of their own take {minutes}, the longest band.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/catchments.py" />
            <source>{band}: {n} catchments, {area} km² on average.</source>
            <translation>
                <numerusform>{band}: {n} catchment, {area} km².</numerusform>
                <numerusform>{band}: {n} catchments, {area} km² on average.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/own_minutes.py" />
            <source>{n} sites have no usable number of minutes in the field {field} and take the bands instead: {ids}.</source>
            <translation>
                <numerusform>{n} site has no usable number of minutes in the field {field} and takes the bands instead: {ids}.</numerusform>
                <numerusform>{n} sites have no usable number of minutes in the field {field} and take the bands instead: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/own_minutes.py" />
            <source>{n} sites have no minutes of their own and take the bands.</source>
            <translation>
                <numerusform>{n} site has no minutes of its own and takes the bands.</numerusform>
                <numerusform>{n} sites have no minutes of their own and take the bands.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/reachedroads.py" />
            <source>{n} pieces of road, {km} km.</source>
            <translation>
                <numerusform>{n} piece of road, {km} km.</numerusform>
                <numerusform>{n} pieces of road, {km} km.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} points reach no target within the limit: {ids}.</source>
            <translation>
                <numerusform>{n} point reaches no target within the limit: {ids}.</numerusform>
                <numerusform>{n} points reach no target within the limit: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} pairs (points: {origins}, targets: {targets}).</source>
            <translation>
                <numerusform>{n} pair (points: {origins}, targets: {targets}).</numerusform>
                <numerusform>{n} pairs (points: {origins}, targets: {targets}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} points of “{layer}” have no value in {field}; their rows have an empty id.</source>
            <translation>
                <numerusform>{n} point of “{layer}” has no value in {field}; its rows have an empty id.</numerusform>
                <numerusform>{n} points of “{layer}” have no value in {field}; their rows have an empty id.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} values of {field} in “{layer}” stand for several points, whose rows cannot be told apart: {ids}.</source>
            <translation>
                <numerusform>{n} value of {field} in “{layer}” stands for several points, whose rows cannot be told apart: {ids}.</numerusform>
                <numerusform>{n} values of {field} in “{layer}” stand for several points, whose rows cannot be told apart: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>{area} km² are reached within {n} minutes, in cells of {cell} m.</source>
            <translation>
                <numerusform>{area} km² are reached within {n} minute, in cells of {cell} m.</numerusform>
                <numerusform>{area} km² are reached within {n} minutes, in cells of {cell} m.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} core firms are off the land that their roads reach in a third of the near minutes; the extents hold them with what is so near on foot.</source>
            <translation>
                <numerusform>{n} core firm is off the land that its roads reach in a third of the near minutes; its extent holds it with what is so near on foot.</numerusform>
                <numerusform>{n} core firms are off the land that their roads reach in a third of the near minutes; the extents hold them with what is so near on foot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} clusters have no labour shed, because no land lies within the commute bound and the walking limit: {clusters}. Give a longer walk to the road.</source>
            <translation>
                <numerusform>{n} cluster has no labour shed, because no land lies within the commute bound and the walking limit: {clusters}. Give a longer walk to the road.</numerusform>
                <numerusform>{n} clusters have no labour shed, because no land lies within the commute bound and the walking limit: {clusters}. Give a longer walk to the road.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>The sheds of {n} clusters touch the edge of the road data and may be larger in truth. Use a larger road extract to be sure.</source>
            <translation>
                <numerusform>The shed of {n} cluster touches the edge of the road data and may be larger in truth. Use a larger road extract to be sure.</numerusform>
                <numerusform>The sheds of {n} clusters touch the edge of the road data and may be larger in truth. Use a larger road extract to be sure.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} clusters</source>
            <translation>
                <numerusform>{n} cluster</numerusform>
                <numerusform>{n} clusters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} cores have more than {most} places: their median minutes are estimates, and median_error says within how many minutes 95 of 100 of these are.</source>
            <translation>
                <numerusform>{n} core has more than {most} places: its median minutes are an estimate, and median_error says within how many minutes 95 of 100 of these are.</numerusform>
                <numerusform>{n} cores have more than {most} places: their median minutes are estimates, and median_error says within how many minutes 95 of 100 of these are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} jobs</source>
            <translation>
                <numerusform>{n} job</numerusform>
                <numerusform>{n} jobs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} sectors have no jobs and are not judged: {sectors}.</source>
            <translation>
                <numerusform>{n} sector has no jobs and is not judged: {sectors}.</numerusform>
                <numerusform>{n} sectors have no jobs and are not judged: {sectors}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} sectors have fewer than {fewest} firms and are not judged: {sectors}.</source>
            <translation>
                <numerusform>{n} sector has fewer than {fewest} firms and is not judged: {sectors}.</numerusform>
                <numerusform>{n} sectors have fewer than {fewest} firms and are not judged: {sectors}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} firms have no sector in {field} and count among all firms only: {ids}.</source>
            <translation>
                <numerusform>{n} firm has no sector in {field} and counts among all firms only: {ids}.</numerusform>
                <numerusform>{n} firms have no sector in {field} and count among all firms only: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Of {firms} firms, {n} pairs are within {time} of each other.</source>
            <translation>
                <numerusform>Of {firms} firms, {n} pair is within {time} of each other.</numerusform>
                <numerusform>Of {firms} firms, {n} pairs are within {time} of each other.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>No two firms are within {n} minutes of each other. Choose a longer travel time, or check that firms and roads belong together.</source>
            <translation>
                <numerusform>No two firms are within {n} minute of each other. Choose a longer travel time, or check that firms and roads belong together.</numerusform>
                <numerusform>No two firms are within {n} minutes of each other. Choose a longer travel time, or check that firms and roads belong together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>ESTIMATE: no commuters were counted. They are estimated from employed residents, jobs and travel times by a gravity rule ({decay}, up to {n} minutes); {share} % of the jobs could not be matched.</source>
            <translation>
                <numerusform>ESTIMATE: no commuters were counted. They are estimated from employed residents, jobs and travel times by a gravity rule ({decay}, up to {n} minute); {share} % of the jobs could not be matched.</numerusform>
                <numerusform>ESTIMATE: no commuters were counted. They are estimated from employed residents, jobs and travel times by a gravity rule ({decay}, up to {n} minutes); {share} % of the jobs could not be matched.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>{n} areas have no usable number in {field} (empty, text or below 0) and are estimated as if it were 0: {codes}.</source>
            <translation>
                <numerusform>{n} area has no usable number in {field} (empty, text or below 0) and is estimated as if it were 0: {codes}.</numerusform>
                <numerusform>{n} areas have no usable number in {field} (empty, text or below 0) and are estimated as if it were 0: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>{n} areas have no road nearby that gives access; their residents are assumed to work at home: features {ids}.</source>
            <translation>
                <numerusform>{n} area has no road nearby that gives access; its residents are assumed to work at home: features {ids}.</numerusform>
                <numerusform>{n} areas have no road nearby that gives access; their residents are assumed to work at home: features {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>exponential, decay time {n} minutes</source>
            <translation>
                <numerusform>exponential, decay time {n} minute</numerusform>
                <numerusform>exponential, decay time {n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>logistic, half accept {n} minutes, spread {spread}</source>
            <translation>
                <numerusform>logistic, half accept {n} minute, spread {spread}</numerusform>
                <numerusform>logistic, half accept {n} minutes, spread {spread}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_layers.py" />
            <source>{n} consensus clusters</source>
            <translation>
                <numerusform>{n} consensus cluster</numerusform>
                <numerusform>{n} consensus clusters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_layers.py" />
            <source>Cluster {rank}, around firm {id}: {n} core firms, {transition} in transition, {fringe} in the fringe; its firms are together in {share} of the runs on average.</source>
            <translation>
                <numerusform>Cluster {rank}, around firm {id}: {n} core firm, {transition} in transition, {fringe} in the fringe; its firms are together in {share} of the runs on average.</numerusform>
                <numerusform>Cluster {rank}, around firm {id}: {n} core firms, {transition} in transition, {fringe} in the fringe; its firms are together in {share} of the runs on average.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_methods.py" />
            <source>No two firms within {n} minutes of each other are related, so there are no relationship clusters. Choose more relations, lower “Least relatedness of a link”, or leave relationship clusters out.</source>
            <translation>
                <numerusform>No two firms within {n} minute of each other are related, so there are no relationship clusters. Choose more relations, lower “Least relatedness of a link”, or leave relationship clusters out.</numerusform>
                <numerusform>No two firms within {n} minutes of each other are related, so there are no relationship clusters. Choose more relations, lower “Least relatedness of a link”, or leave relationship clusters out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_methods.py" />
            <source>{n} firms lie in no area of “{layer}” and are in no labour basin: {ids}.</source>
            <translation>
                <numerusform>{n} firm lies in no area of “{layer}” and is in no labour basin: {ids}.</numerusform>
                <numerusform>{n} firms lie in no area of “{layer}” and are in no labour basin: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensusclusters.py" />
            <source>{n} runs. Methods: {methods}. Bounds: {bounds} % of the settings. Traffic periods: {periods}. Firms: all; random draws: {draws}.</source>
            <translation>
                <numerusform>{n} run. Methods: {methods}. Bounds: {bounds} % of the settings. Traffic periods: {periods}. Firms: all; random draws: {draws}.</numerusform>
                <numerusform>{n} runs. Methods: {methods}. Bounds: {bounds} % of the settings. Traffic periods: {periods}. Firms: all; random draws: {draws}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensusclusters.py" />
            <source>{method}: the first run took {seconds} s; with {n} different runs this method takes about {all} s.</source>
            <translation>
                <numerusform>{method}: the first run took {seconds} s; with {n} run this method takes about {all} s.</numerusform>
                <numerusform>{method}: the first run took {seconds} s; with {n} different runs this method takes about {all} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have no sector in {field} and count as of none of those chosen: {ids}.</source>
            <translation>
                <numerusform>{n} firm has no sector in {field} and counts as of none of those chosen: {ids}.</numerusform>
                <numerusform>{n} firms have no sector in {field} and count as of none of those chosen: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {total} firms are of the sectors chosen.</source>
            <translation>
                <numerusform>{n} of {total} firms is of the sectors chosen.</numerusform>
                <numerusform>{n} of {total} firms are of the sectors chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have no other firm within reach.</source>
            <translation>
                <numerusform>{n} firm has no other firm within reach.</numerusform>
                <numerusform>{n} firms have no other firm within reach.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have all others within reach, so nothing is left to compare with, and z stays empty. Choose fewer minutes.</source>
            <translation>
                <numerusform>{n} firm has all others within reach, so nothing is left to compare with, and z stays empty. Choose fewer minutes.</numerusform>
                <numerusform>{n} firms have all others within reach, so nothing is left to compare with, and z stays empty. Choose fewer minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>{n} areas belong to no basin and are left out: {codes}.</source>
            <translation>
                <numerusform>{n} area belongs to no basin and is left out: {codes}.</numerusform>
                <numerusform>{n} areas belong to no basin and are left out: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} labour basins (areas: {areas}); {share} % of the commuters stay in their basin; modularity Q = {q}.</source>
            <translation>
                <numerusform>{n} labour basin (areas: {areas}); {share} % of the commuters stay in their basin; modularity Q = {q}.</numerusform>
                <numerusform>{n} labour basins (areas: {areas}); {share} % of the commuters stay in their basin; modularity Q = {q}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} of {pairs} pairs of areas have commuters in one direction only; for the other direction nobody is counted.</source>
            <translation>
                <numerusform>{n} of {pairs} pairs of areas has commuters in one direction only; for the other direction nobody is counted.</numerusform>
                <numerusform>{n} of {pairs} pairs of areas have commuters in one direction only; for the other direction nobody is counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} times an area was put aside because its move would have led back to an earlier state.</source>
            <translation>
                <numerusform>{n} time an area was put aside because its move would have led back to an earlier state.</numerusform>
                <numerusform>{n} times an area was put aside because its move would have led back to an earlier state.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} reserve units.</source>
            <translation>
                <numerusform>{n} reserve unit.</numerusform>
                <numerusform>{n} reserve units.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>With their reserve units {n} basins fall below a validity of 1. Compare validity and validity_before.</source>
            <translation>
                <numerusform>With its reserve units {n} basin falls below a validity of 1. Compare validity and validity_before.</numerusform>
                <numerusform>With their reserve units {n} basins fall below a validity of 1. Compare validity and validity_before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>{n} firms have no sector in {field} and are in no cluster: {ids}.</source>
            <translation>
                <numerusform>{n} firm has no sector in {field} and is in no cluster: {ids}.</numerusform>
                <numerusform>{n} firms have no sector in {field} and are in no cluster: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} of {total} firms have no value in {field}; there this relation is left out.</source>
            <translation>
                <numerusform>{n} of {total} firms has no value in {field}; there this relation is left out.</numerusform>
                <numerusform>{n} of {total} firms have no value in {field}; there this relation is left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} firms have no code that the table “{table}” knows; there this relation is left out. Codes that it lacks: {codes}.</source>
            <translation>
                <numerusform>{n} firm has no code that the table “{table}” knows; there this relation is left out. Codes that it lacks: {codes}.</numerusform>
                <numerusform>{n} firms have no code that the table “{table}” knows; there this relation is left out. Codes that it lacks: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” are left out: a code is missing, or the value is empty, text or below 0. Rows: {ids}.</source>
            <translation>
                <numerusform>{n} row of “{table}” is left out: a code is missing, or the value is empty, text or below 0. Rows: {ids}.</numerusform>
                <numerusform>{n} rows of “{table}” are left out: a code is missing, or the value is empty, text or below 0. Rows: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” have no strength of 0 or more in {field} and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} row of “{table}” has no strength of 0 or more in {field} and is left out: {ids}.</numerusform>
                <numerusform>{n} rows of “{table}” have no strength of 0 or more in {field} and are left out: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” name a firm that is not in the layer of firms; they are left out: {ids}.</source>
            <translation>
                <numerusform>{n} row of “{table}” names a firm that is not in the layer of firms; it is left out: {ids}.</numerusform>
                <numerusform>{n} rows of “{table}” name a firm that is not in the layer of firms; they are left out: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” link a firm to itself and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} row of “{table}” links a firm to itself and is left out: {ids}.</numerusform>
                <numerusform>{n} rows of “{table}” link a firm to itself and are left out: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>No two firms of “{layer}” are within {n} minutes of each other. Choose a longer meeting time, or check that firms and roads lie where they should.</source>
            <translation>
                <numerusform>No two firms of “{layer}” are within {n} minute of each other. Choose a longer meeting time, or check that firms and roads lie where they should.</numerusform>
                <numerusform>No two firms of “{layer}” are within {n} minutes of each other. Choose a longer meeting time, or check that firms and roads lie where they should.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} pairs of firms are within {time}, but none of them is related; pairs without data: {unknown}. Choose more relations, lower “Least relatedness”, or check the fields that are chosen.</source>
            <translation>
                <numerusform>{n} pair of firms is within {time}, but it is not related; pairs without data: {unknown}. Choose more relations, lower “Least relatedness”, or check the fields that are chosen.</numerusform>
                <numerusform>{n} pairs of firms are within {time}, but none of them is related; pairs without data: {unknown}. Choose more relations, lower “Least relatedness”, or check the fields that are chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} pairs of firms are within the meeting time; linked: {links}; without data: {unknown}.</source>
            <translation>
                <numerusform>{n} pair of firms is within the meeting time; linked: {links}; without data: {unknown}.</numerusform>
                <numerusform>{n} pairs of firms are within the meeting time; linked: {links}; without data: {unknown}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {all} known links are beyond the meeting time (or lead to a firm that is not on the network or of no chosen sector): reported as external, not used.</source>
            <translation>
                <numerusform>{n} of {all} known links is beyond the meeting time (or leads to a firm that is not on the network or of no chosen sector): reported as external, not used.</numerusform>
                <numerusform>{n} of {all} known links are beyond the meeting time (or lead to a firm that is not on the network or of no chosen sector): reported as external, not used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} firms are related to no other one in reach and have no community.</source>
            <translation>
                <numerusform>{n} firm is related to no other one in reach and has no community.</numerusform>
                <numerusform>{n} firms are related to no other one in reach and have no community.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} communities; {share} % of the links are inside; modularity {modularity}; mean certainty {certainty} %.</source>
            <translation>
                <numerusform>{n} community; {share} % of the links are inside; modularity {modularity}; mean certainty {certainty} %.</numerusform>
                <numerusform>{n} communities; {share} % of the links are inside; modularity {modularity}; mean certainty {certainty} %.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {all} links have a weight of at least {least} and are written.</source>
            <translation>
                <numerusform>{n} of {all} links has a weight of at least {least} and is written.</numerusform>
                <numerusform>{n} of {all} links have a weight of at least {least} and are written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} businesses; {guessed} with a guessed division, {unguessed} without; without a name: {unnamed}.</source>
            <translation>
                <numerusform>{n} business; {guessed} with a guessed division, {unguessed} without; without a name: {unnamed}.</numerusform>
                <numerusform>{n} businesses; {guessed} with a guessed division, {unguessed} without; without a name: {unnamed}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} areas are left out because a point in them has the same name and tag.</source>
            <translation>
                <numerusform>{n} area is left out because a point in it has the same name and tag.</numerusform>
                <numerusform>{n} areas are left out because a point in them has the same name and tag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} industrial areas and quarries without a name are left out.</source>
            <translation>
                <numerusform>{n} industrial area or quarry without a name is left out.</numerusform>
                <numerusform>{n} industrial areas and quarries without a name are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} premises are left out: their tags say that they are vacant.</source>
            <translation>
                <numerusform>{n} premise is left out: its tags say that it is vacant.</numerusform>
                <numerusform>{n} premises are left out: their tags say that they are vacant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} areas are left out: their outline is broken ({examples}).</source>
            <translation>
                <numerusform>{n} area is left out: its outline is broken ({examples}).</numerusform>
                <numerusform>{n} areas are left out: their outline is broken ({examples}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have jobs below 0 in {field}; {consequence}: {ids}. Correct them and run again.</source>
            <translation>
                <numerusform>{n} firm has jobs below 0 in {field}; {consequence}: {ids}. Correct it and run again.</numerusform>
                <numerusform>{n} firms have jobs below 0 in {field}; {consequence}: {ids}. Correct them and run again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have a text instead of a number in {field}; {consequence}: {ids}. Correct them and run again.</source>
            <translation>
                <numerusform>{n} firm has a text instead of a number in {field}; {consequence}: {ids}. Correct it and run again.</numerusform>
                <numerusform>{n} firms have a text instead of a number in {field}; {consequence}: {ids}. Correct them and run again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have no jobs in {field}; {consequence}: {ids}.</source>
            <translation>
                <numerusform>{n} firm has no jobs in {field}; {consequence}: {ids}.</numerusform>
                <numerusform>{n} firms have no jobs in {field}; {consequence}: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have several points; their number in {field} is shared equally among them.</source>
            <translation>
                <numerusform>{n} firm has several points; its number in {field} is shared equally among them.</numerusform>
                <numerusform>{n} firms have several points; their number in {field} is shared equally among them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/places.py" />
            <source>The firms lie on {parts} parts of the road network between which one cannot drive both ways; {n} firms are not on the largest: {ids}. Firms of different parts count as farther apart than any travel time, but in one yard. “Check roads” shows the parts.</source>
            <translation>
                <numerusform>The firms lie on {parts} parts of the road network between which one cannot drive both ways; {n} firm is not on the largest: {ids}. Firms of different parts count as farther apart than any travel time, but in one yard. “Check roads” shows the parts.</numerusform>
                <numerusform>The firms lie on {parts} parts of the road network between which one cannot drive both ways; {n} firms are not on the largest: {ids}. Firms of different parts count as farther apart than any travel time, but in one yard. “Check roads” shows the parts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/reader.py" />
            <source>{n} firms of “{layer}” have no value in the field {field}: {ids}. Fill them in, choose a field that names every firm, or leave it empty.</source>
            <translation>
                <numerusform>{n} firm of “{layer}” has no value in the field {field}: {ids}. Fill it in, choose a field that names every firm, or leave it empty.</numerusform>
                <numerusform>{n} firms of “{layer}” have no value in the field {field}: {ids}. Fill them in, choose a field that names every firm, or leave it empty.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/reader.py" />
            <source>{n} firms have several points; each point counts as a firm of its own.</source>
            <translation>
                <numerusform>{n} firm has several points; each point counts as a firm of its own.</numerusform>
                <numerusform>{n} firms have several points; each point counts as a firm of its own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{n} roads of “{layer}” have no usable line; they cannot be shown on the map (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} road of “{layer}” has no usable line; it cannot be shown on the map (feature ids {ids}).</numerusform>
                <numerusform>{n} roads of “{layer}” have no usable line; they cannot be shown on the map (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{km} km of road in {n} parts; {main} km on the main network.</source>
            <translation>
                <numerusform>{km} km of road in {n} part; {main} km on the main network.</numerusform>
                <numerusform>{km} km of road in {n} parts; {main} km on the main network.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{problem}: {n} places, {km} km.</source>
            <translation>
                <numerusform>{problem}: {n} place, {km} km.</numerusform>
                <numerusform>{problem}: {n} places, {km} km.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>Main network: {size} Dropped: {n} roads with {km} km that cannot be reached from it or from which there is no way back.</source>
            <translation>
                <numerusform>Main network: {size} Dropped: {n} road with {km} km that cannot be reached from it or from which there is no way back.</numerusform>
                <numerusform>Main network: {size} Dropped: {n} roads with {km} km that cannot be reached from it or from which there is no way back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{junctions} junctions, {n} directed arcs, {km} km.</source>
            <translation>
                <numerusform>{junctions} junctions, {n} directed arc, {km} km.</numerusform>
                <numerusform>{junctions} junctions, {n} directed arcs, {km} km.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: of a class this mode does not use.</source>
            <translation>
                <numerusform>{n} way is left out: of a class this mode does not use.</numerusform>
                <numerusform>{n} ways are left out: of a class this mode does not use.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: closed to this mode by their access tags.</source>
            <translation>
                <numerusform>{n} way is left out: closed to this mode by its access tags.</numerusform>
                <numerusform>{n} ways are left out: closed to this mode by their access tags.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: they are areas, not roads.</source>
            <translation>
                <numerusform>{n} way is left out: it is an area, not a road.</numerusform>
                <numerusform>{n} ways are left out: they are areas, not roads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: their direction changes with the hour.</source>
            <translation>
                <numerusform>{n} way is left out: its direction changes with the hour.</numerusform>
                <numerusform>{n} ways are left out: their direction changes with the hour.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: the speed table has no speed for their class.</source>
            <translation>
                <numerusform>{n} way is left out: the speed table has no speed for its class.</numerusform>
                <numerusform>{n} ways are left out: the speed table has no speed for their class.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: they have fewer than two different points.</source>
            <translation>
                <numerusform>{n} way is left out: it has fewer than two different points.</numerusform>
                <numerusform>{n} ways are left out: they have fewer than two different points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} pieces of road outside the extent are left out.</source>
            <translation>
                <numerusform>{n} piece of road outside the extent is left out.</numerusform>
                <numerusform>{n} pieces of road outside the extent are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ferries have an unreadable or implausible duration: the table's speed counts.</source>
            <translation>
                <numerusform>{n} ferry has an unreadable or implausible duration: the table's speed counts.</numerusform>
                <numerusform>{n} ferries have an unreadable or implausible duration: the table's speed counts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Main network: {n} stretches of road ({km} km) that cannot be reached from it, or from which one cannot get back, are left out.</source>
            <translation>
                <numerusform>Main network: {n} stretch of road ({km} km) that cannot be reached from it, or from which one cannot get back, is left out.</numerusform>
                <numerusform>Main network: {n} stretches of road ({km} km) that cannot be reached from it, or from which one cannot get back, are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have no speed in the field {field} and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} feature has no speed in the field {field} and gets the default of {default} km/h (feature ids {ids}).</numerusform>
                <numerusform>{n} features have no speed in the field {field} and get the default of {default} km/h (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have a speed of 0 or less in the field {field} and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} feature has a speed of 0 or less in the field {field} and gets the default of {default} km/h (feature ids {ids}).</numerusform>
                <numerusform>{n} features have a speed of 0 or less in the field {field} and get the default of {default} km/h (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have something in the field {field} that is no speed, such as “{example}”, and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} feature has something in the field {field} that is no speed, such as “{example}”, and gets the default of {default} km/h (feature ids {ids}).</numerusform>
                <numerusform>{n} features have something in the field {field} that is no speed, such as “{example}”, and get the default of {default} km/h (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have a value in the field {field} that stands for no direction, such as “{example}”, and get the default direction (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} feature has a value in the field {field} that stands for no direction, such as “{example}”, and gets the default direction (feature ids {ids}).</numerusform>
                <numerusform>{n} features have a value in the field {field} that stands for no direction, such as “{example}”, and get the default direction (feature ids {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/sector_parameters.py" />
            <source>{n} of {total} sectors of the table “{table}” occur nowhere in the data: {sectors}. Check that they are written as in the data.</source>
            <translation>
                <numerusform>{n} of {total} sectors of the table “{table}” occurs nowhere in the data: {sectors}. Check that it is written as in the data.</numerusform>
                <numerusform>{n} of {total} sectors of the table “{table}” occur nowhere in the data: {sectors}. Check that they are written as in the data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>Road network: {junctions} junctions, {n} directed arcs, {km} km.</source>
            <translation>
                <numerusform>Road network: {junctions} junctions, {n} directed arc, {km} km.</numerusform>
                <numerusform>Road network: {junctions} junctions, {n} directed arcs, {km} km.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>{n} friction lines have no usable number of minutes in the field {field} and are left out: {ids}. Write 0 or more.</source>
            <translation>
                <numerusform>{n} friction line has no usable number of minutes in the field {field} and is left out: {ids}. Write 0 or more.</numerusform>
                <numerusform>{n} friction lines have no usable number of minutes in the field {field} and are left out: {ids}. Write 0 or more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>Friction: {n} places where a road crosses, {time} in all.</source>
            <translation>
                <numerusform>Friction: {n} place where a road crosses, {time} in all.</numerusform>
                <numerusform>Friction: {n} places where a road crosses, {time} in all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} of {total} points of “{layer}” are farther than {limit} m from any road that gives access and are not on the network: {ids}.</source>
            <translation>
                <numerusform>{n} of {total} points of “{layer}” is farther than {limit} m from any road that gives access and is not on the network: {ids}.</numerusform>
                <numerusform>{n} of {total} points of “{layer}” are farther than {limit} m from any road that gives access and are not on the network: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} of {total} points of “{layer}” lie on roads that are cut off from the main network, such as an island or a one-way road without return, so that {consequence}: {ids}. “Check roads” shows such parts.</source>
            <translation>
                <numerusform>{n} of {total} points of “{layer}” lies on roads that are cut off from the main network, such as an island or a one-way road without return, so that {consequence}: {ids}. “Check roads” shows such parts.</numerusform>
                <numerusform>{n} of {total} points of “{layer}” lie on roads that are cut off from the main network, such as an island or a one-way road without return, so that {consequence}: {ids}. “Check roads” shows such parts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} sites are on the network but reach no area of their own: the walk to the road takes all the time, or another site at the same place is nearer.</source>
            <translation>
                <numerusform>{n} site is on the network but reaches no area of its own: the walk to the road takes all the time, or another site at the same place is nearer.</numerusform>
                <numerusform>{n} sites are on the network but reach no area of their own: the walk to the road takes all the time, or another site at the same place is nearer.</numerusform>
            </translation>
        </message>
    </context>
</TS>
