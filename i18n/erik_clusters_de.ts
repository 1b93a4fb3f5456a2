<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ErikClusters</name>
        <message>
            <location filename="erik_clusters_plugin/desktop/actions.py" />
            <source>The plugin “Processing” is switched off. Switch it on in Plugins &gt; Manage and Install Plugins, then try again.</source>
            <translation>Die Erweiterung „Processing“ ist ausgeschaltet. Schalten Sie sie unter Erweiterungen &gt; Erweiterungen verwalten und installieren ein und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/desktop/help.py" />
            <location filename="erik_clusters_plugin/desktop/toolbar.py" />
            <source>Help on ERIK Clusters</source>
            <translation>Hilfe zu ERIK Clusters</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/minutes.py" />
            <source>Give at least one number of minutes, for example 10, 20, 30.</source>
            <translation>Geben Sie mindestens eine Minutenzahl an, zum Beispiel 10, 20, 30.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/minutes.py" />
            <source>“{text}” is not a number of minutes above 0 and up to 1440. Write for example 10, 20, 30.</source>
            <translation>„{text}“ ist keine Minutenzahl über 0 und bis 1440. Schreiben Sie zum Beispiel 10, 20, 30.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/surface.py" />
            <source>Cells of {cell} m are too small for an area of {width} by {height} km. Choose a larger cell size, or 0 for one that fits.</source>
            <translation>Zellen von {cell} m sind zu klein für ein Gebiet von {width} mal {height} km. Wählen Sie eine größere Zellgröße, oder 0 für eine passende.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/communities.py" />
            <source>Leiden</source>
            <translation>Leiden</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/communities.py" />
            <source>Local moving with refinement</source>
            <translation>Lokales Verschieben mit Verfeinerung</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>No area has a code, so there is nothing to group. Choose the field that holds the codes of the areas.</source>
            <translation>Kein Gebiet hat einen Schlüssel, also gibt es nichts zusammenzufassen. Wählen Sie das Feld mit den Schlüsseln der Gebiete.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>The table of commuters has no rows. Choose another table, clear its filter, or leave it empty to have the commuters estimated.</source>
            <translation>Die Pendlertabelle hat keine Zeilen. Wählen Sie eine andere Tabelle, heben Sie ihren Filter auf, oder lassen Sie sie leer, um die Pendler schätzen zu lassen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>No row of the commuters has two codes and a number of people of 0 or more. Choose the fields that hold the code of residence, the code of work and the number.</source>
            <translation>Keine Zeile der Pendler hat zwei Schlüssel und eine Personenzahl von 0 oder mehr. Wählen Sie die Felder mit dem Schlüssel des Wohnorts, dem Schlüssel des Arbeitsorts und der Anzahl.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>No row of the commuters goes from one of the areas to another. The commuters have codes such as {flows}, the areas such as {areas}. Choose the fields whose codes agree.</source>
            <translation>Keine Zeile der Pendler führt von einem der Gebiete in ein anderes. Die Pendler haben Schlüssel wie {flows}, die Gebiete solche wie {areas}. Wählen Sie die Felder, deren Schlüssel übereinstimmen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>Nobody commutes between or within the areas: the number of people is 0 in all rows. Choose the field that holds the number of people.</source>
            <translation>Zwischen den Gebieten und in ihnen pendelt niemand: die Personenzahl ist in allen Zeilen 0. Wählen Sie das Feld mit der Personenzahl.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} areas have no commuters at all and belong to no basin: {codes}.</source>
            <translation>
                <numerusform>{n} Gebiet hat überhaupt keine Pendler und gehört zu keiner Arbeitsmarktregion: {codes}.</numerusform>
                <numerusform>{n} Gebiete haben überhaupt keine Pendler und gehören zu keiner Arbeitsmarktregion: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>The commuters hold nobody who works in the area they live in, so that self-containment looks smaller than it is. Add a row from each area to itself.</source>
            <translation>Unter den Pendlern ist niemand, der in seinem Wohngebiet arbeitet, deshalb wirkt der Binnenpendleranteil kleiner, als er ist. Ergänzen Sie für jedes Gebiet eine Zeile von ihm zu sich selbst.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>Each of the {n} pairs of areas has commuters in one direction only, as in half of a table. Check that the rows of the other direction are there: who lives in A and works in B is not who lives in B and works in A.</source>
            <translation>
                <numerusform>Das einzige Paar von Gebieten ({n}) hat Pendler nur in einer Richtung, wie in einer halben Tabelle. Prüfen Sie, ob die Zeilen der anderen Richtung da sind: Wer in A wohnt und in B arbeitet, ist nicht, wer in B wohnt und in A arbeitet.</numerusform>
                <numerusform>Jedes der {n} Paare von Gebieten hat Pendler nur in einer Richtung, wie in einer halben Tabelle. Prüfen Sie, ob die Zeilen der anderen Richtung da sind: Wer in A wohnt und in B arbeitet, ist nicht, wer in B wohnt und in A arbeitet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because a code is empty: {rows}.</source>
            <translation>
                <numerusform>{n} Zeile der Pendler bleibt weg, weil ein Code leer ist: {rows}.</numerusform>
                <numerusform>{n} Zeilen der Pendler bleiben weg, weil ein Code leer ist: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because their number of people is below 0: {rows}. Write 0 or more.</source>
            <translation>
                <numerusform>{n} Zeile der Pendler bleibt weg, weil die Zahl der Personen unter 0 liegt: {rows}. Schreiben Sie 0 oder mehr.</numerusform>
                <numerusform>{n} Zeilen der Pendler bleiben weg, weil die Zahl der Personen unter 0 liegt: {rows}. Schreiben Sie 0 oder mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because their number of people is empty or no number: {rows}.</source>
            <translation>
                <numerusform>{n} Zeile der Pendler bleibt weg, weil die Zahl der Personen leer oder keine Zahl ist: {rows}.</numerusform>
                <numerusform>{n} Zeilen der Pendler bleiben weg, weil die Zahl der Personen leer oder keine Zahl ist: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters (people: {people}) have codes that no area has: {codes}. They count as commuting to or from elsewhere.</source>
            <translation>
                <numerusform>{n} Zeile der Pendler (Personen: {people}) hat Codes, die kein Gebiet hat: {codes}. Sie zählt als Pendeln von oder nach außerhalb.</numerusform>
                <numerusform>{n} Zeilen der Pendler (Personen: {people}) haben Codes, die kein Gebiet hat: {codes}. Sie zählen als Pendeln von oder nach außerhalb.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters (people: {people}) have codes that no area has and are left out: {codes}. Near the edge of the areas self-containment looks greater than it is; add the missing areas, or let these people count.</source>
            <translation>
                <numerusform>{n} Zeile der Pendler (Personen: {people}) hat Codes, die kein Gebiet hat, und bleibt weg: {codes}. Am Rand der Gebiete erscheint der Binnenpendleranteil größer, als er ist; ergänzen Sie die fehlenden Gebiete, oder lassen Sie diese Personen zählen.</numerusform>
                <numerusform>{n} Zeilen der Pendler (Personen: {people}) haben Codes, die kein Gebiet hat, und bleiben weg: {codes}. Am Rand der Gebiete erscheint der Binnenpendleranteil größer, als er ist; ergänzen Sie die fehlenden Gebiete, oder lassen Sie diese Personen zählen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/gravity.py" />
            <source>Commuters cannot be estimated: the areas have {residents} employed residents and {jobs} jobs. Choose fields with numbers above 0.</source>
            <translation>Pendler können nicht geschätzt werden: die Gebiete haben {residents} Erwerbstätige am Wohnort und {jobs} Arbeitsplätze. Wählen Sie Felder mit Zahlen über 0.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/gravity.py" />
            <source>The residents of {n} areas reach no job, and are left out: {codes}.</source>
            <translation>
                <numerusform>Die Einwohner von {n} Gebiet erreichen keinen Arbeitsplatz und bleiben weg: {codes}.</numerusform>
                <numerusform>Die Einwohner von {n} Gebieten erreichen keinen Arbeitsplatz und bleiben weg: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/hot_spots.py" />
            <source>The sum of all jobs that the share is compared with is 0. Choose a field that holds them.</source>
            <translation>Die Summe aller Beschäftigten, mit der der Anteil verglichen wird, ist 0. Wählen Sie ein Feld, das sie enthält.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/hot_spots.py" />
            <source>Every firm has the same share of all jobs, so there are no hot or cold spots among them. Choose the sectors, or another field of jobs to compare with.</source>
            <translation>Alle Unternehmen haben denselben Anteil an allen Beschäftigten, also gibt es unter ihnen keine Hotspots oder Coldspots. Wählen Sie die Branchen, oder ein anderes Feld mit Beschäftigten zum Vergleich.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/hot_spots.py" />
            <source>All firms have the same value, so there are no hot or cold spots among them. Choose a field with their jobs, or the sectors whose firms are to be looked at.</source>
            <translation>Alle Unternehmen haben denselben Wert, also gibt es unter ihnen keine Hotspots oder Coldspots. Wählen Sie ein Feld mit ihren Beschäftigten, oder die Branchen, deren Unternehmen betrachtet werden.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industrial_districts.py" />
            <source>There are no manufacturing jobs to compare with in the {table}. Check its fields: the sector must be a NACE Rev. 2 code, of which 10 to 33 are manufacturing, and the number of jobs above 0.</source>
            <translation>In der {table} gibt es keine Beschäftigten des Verarbeitenden Gewerbes zum Vergleich. Prüfen Sie ihre Felder: die Branche muss ein Code der NACE Rev. 2 sein, von denen 10 bis 33 Verarbeitendes Gewerbe sind, und die Beschäftigtenzahl über 0.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industrial_districts.py" />
            <source>table of jobs</source>
            <translation>Beschäftigtentabelle</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industrial_districts.py" />
            <source>reference table</source>
            <translation>Referenztabelle</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industries.py" />
            <source>The table {file} has no whole number for first_division or last_division in line {line}. Write NACE Rev. 2 divisions such as 10 and 33.</source>
            <translation>Die Tabelle {file} hat in Zeile {line} keine ganze Zahl für first_division oder last_division. Schreiben Sie Abteilungen der NACE Rev. 2 wie 10 und 33.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industries.py" />
            <source>The table {file} has no macro-sector called “manufacturing”. Name one so, usually the divisions 10 to 33.</source>
            <translation>Die Tabelle {file} hat keinen Wirtschaftsbereich namens „manufacturing“. Nennen Sie einen so, üblicherweise die Abteilungen 10 bis 33.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>The table “{table}” has no rows. Choose another table, or clear its filter.</source>
            <translation>Die Tabelle „{table}“ hat keine Zeilen. Wählen Sie eine andere Tabelle, oder heben Sie ihren Filter auf.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>No row of “{table}” has a number of jobs of 0 or more. Choose the field that holds the number of jobs.</source>
            <translation>Keine Zeile von „{table}“ hat eine Beschäftigtenzahl von 0 oder mehr. Wählen Sie das Feld mit der Beschäftigtenzahl.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>No row of “{table}” has the code of one of the areas: it has codes such as {theirs}, the areas such as {ours}. Choose the fields whose codes agree.</source>
            <translation>Keine Zeile von „{table}“ hat den Schlüssel eines der Gebiete: sie hat Schlüssel wie {theirs}, die Gebiete solche wie {ours}. Wählen Sie die Felder, deren Schlüssel übereinstimmen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>No row of “{table}” has a NACE Rev. 2 sector: it has sectors such as {theirs}. Choose the field that holds the code, such as 31 or C31.</source>
            <translation>Keine Zeile von „{table}“ hat eine Branche der NACE Rev. 2: sie hat Branchen wie {theirs}. Wählen Sie das Feld mit dem Code, etwa 31 oder C31.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>No row of “{table}” can be used: none has a number of jobs of 0 or more, a NACE Rev. 2 sector, and the code of one of the areas. Check the fields that were chosen.</source>
            <translation>Keine Zeile von „{table}“ ist verwendbar: keine hat eine Beschäftigtenzahl von 0 oder mehr, eine Branche der NACE Rev. 2 und den Schlüssel eines der Gebiete. Prüfen Sie die gewählten Felder.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” are left out because their number of jobs is empty, no number or below 0: {rows}.</source>
            <translation>
                <numerusform>{n} Zeile von „{table}“ bleibt weg, weil die Zahl der Beschäftigten leer, keine Zahl oder unter 0 ist: {rows}.</numerusform>
                <numerusform>{n} Zeilen von „{table}“ bleiben weg, weil die Zahl der Beschäftigten leer, keine Zahl oder unter 0 ist: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” (jobs: {jobs}) are left out because no basin holds their area: {codes}.</source>
            <translation>
                <numerusform>{n} Zeile von „{table}“ (Beschäftigte: {jobs}) bleibt weg, weil keine Arbeitsmarktregion ihr Gebiet enthält: {codes}.</numerusform>
                <numerusform>{n} Zeilen von „{table}“ (Beschäftigte: {jobs}) bleiben weg, weil keine Arbeitsmarktregion ihr Gebiet enthält: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” (jobs: {jobs}) are left out because their sector is no NACE Rev. 2 code: {codes}.</source>
            <translation>
                <numerusform>{n} Zeile von „{table}“ (Beschäftigte: {jobs}) bleibt weg, weil ihre Branche kein Code der NACE Rev. 2 ist: {codes}.</numerusform>
                <numerusform>{n} Zeilen von „{table}“ (Beschäftigte: {jobs}) bleiben weg, weil ihre Branche kein Code der NACE Rev. 2 ist: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{share} % of the manufacturing jobs of “{table}” have no size class that can be told ({texts}); they do not count where sizes are compared. Classes must not span 50 or 250 jobs; write for example 10-49, 50-249, 250+.</source>
            <translation>{share} % der Beschäftigten des Verarbeitenden Gewerbes in „{table}“ haben keine erkennbare Größenklasse ({texts}); sie zählen nicht, wo Größen verglichen werden. Klassen dürfen nicht über 50 oder 250 Beschäftigte hinwegreichen; schreiben Sie zum Beispiel 10-49, 50-249, 250+.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/labour_basins.py" />
            <source>No labour basin comes about: no group of areas has {size} employed residents or nearly, of whom enough work in it. Lower the smallest size or the self-containment, or use a larger region.</source>
            <translation>Es kommt keine Arbeitsmarktregion zustande: keine Gruppe von Gebieten hat {size} oder annähernd so viele Erwerbstätige am Wohnort, von denen genug in ihr arbeiten. Senken Sie die kleinste Größe oder den Binnenpendleranteil, oder nehmen Sie eine größere Region.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/meeting_time.py" />
            <source>Two firms of one core are {minutes} minutes apart, more than the bound of {bound}. This is a fault of the plugin, not of your data: please report it. Nothing was written.</source>
            <translation>Zwei Unternehmen eines Kerns liegen {minutes} Minuten auseinander, mehr als die Grenze von {bound}. Das ist ein Fehler der Erweiterung, nicht Ihrer Daten: bitte melden Sie ihn. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/pair_bins.py" />
            <source>More than {most} million pairs of firms are within {minutes} minutes of each other, too many to hold. Choose a shorter travel time, fewer firms or a part of the area.</source>
            <translation>Mehr als {most} Millionen Paare von Unternehmen liegen höchstens {minutes} Minuten auseinander, zu viele für den Speicher. Wählen Sie eine kürzere Fahrzeit, weniger Unternehmen oder einen Teil des Gebiets.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/relation_network.py" />
            <source>More than {most} pairs of firms are related and near enough to meet: too many to find communities among. Set “Least relatedness” higher, shorten the meeting time, or choose fewer firms.</source>
            <translation>Mehr als {most} Paare von Unternehmen sind verwandt und nahe genug für ein Treffen: zu viele, um darin Gemeinschaften zu suchen. Setzen Sie „Kleinste Verwandtschaft“ höher, verkürzen Sie die Treffzeit, oder wählen Sie weniger Unternehmen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/relations.py" />
            <source>The table of flows has {codes} different codes; at most {most} can be used. Use codes of fewer digits.</source>
            <translation>Die Tabelle der Ströme hat {codes} verschiedene Codes; höchstens {most} können verwendet werden. Verwenden Sie Codes mit weniger Ziffern.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/relations.py" />
            <source>The table of flows holds no value above 0. Choose the field with the amounts.</source>
            <translation>Die Tabelle der Lieferungen enthält keinen Wert über 0. Wählen Sie das Feld mit den Beträgen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/validity.py" />
            <source>Self-containment must be above 0 and at most 1, and the smallest ({smallest}) not above the target ({target}). Write for example 0.6 and 0.75.</source>
            <translation>Der Binnenpendleranteil muss über 0 und höchstens 1 sein, und der kleinste ({smallest}) nicht über dem Zielwert ({target}). Schreiben Sie zum Beispiel 0,6 und 0,75.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/validity.py" />
            <source>The smallest size ({smallest}) must be 0 or more and below the target size ({target}). Write for example 1000 and 10000 employed residents.</source>
            <translation>Die kleinste Größe ({smallest}) muss 0 oder mehr sein und unter der Zielgröße ({target}) liegen. Schreiben Sie zum Beispiel 1000 und 10000 Erwerbstätige am Wohnort.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>{table}: the code “{code}” is read as {known}.</source>
            <translation>{table}: Der Code „{code}“ wird als {known} gelesen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>Only {share} % of the codes of “{table}” and “{areas}” agree: the one has for example {theirs}, the other {ours}. They seem to be {kind} of another year or level. Choose fields, or a table, of the same.</source>
            <translation>Nur {share} % der Codes von „{table}“ und „{areas}“ stimmen überein: Die eine hat zum Beispiel {theirs}, die andere {ours}. Es scheinen {kind} eines anderen Jahres oder einer anderen Ebene zu sein. Wählen Sie Felder oder eine Tabelle derselben.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>Only {share} % of the codes of “{table}” and “{areas}” agree: the one has for example {theirs}, the other {ours}. They may be {kind} of different years; only those that agree are joined.</source>
            <translation>Nur {share} % der Codes von „{table}“ und „{areas}“ stimmen überein: Die eine hat zum Beispiel {theirs}, die andere {ours}. Es können {kind} verschiedener Jahre sein; nur übereinstimmende werden verbunden.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>NUTS codes</source>
            <translation>NUTS-Codes</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>The seed is {seed}. Choose 0 or a positive whole number.</source>
            <translation>Der Startwert ist {seed}. Wählen Sie 0 oder eine positive ganze Zahl.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>There is no size “{size}”. Choose one of {sizes}.</source>
            <translation>Es gibt keine Größe „{size}“. Wählen Sie eine von {sizes}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>No region can be made with the seed {seed}. Choose another one.</source>
            <translation>Mit dem Startwert {seed} kann keine Region erzeugt werden. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{file} holds no businesses in the chosen extent. Choose a larger extent, or none.</source>
            <translation>{file} enthält im gewählten Ausschnitt keine Unternehmen. Wählen Sie einen größeren Ausschnitt, oder keinen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{file} holds no businesses: no point or area has a tag such as office, shop, craft or industrial. Extracts made for routing hold roads only; take one with all tags.</source>
            <translation>{file} enthält keine Unternehmen: kein Punkt und keine Fläche hat ein Tag wie office, shop, craft oder industrial. Auszüge für Routenplaner enthalten nur Straßen; nehmen Sie einen mit allen Tags.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{n} areas or lines are in {file} only in part, as at the edge of an extract: a business there is placed by the part that is there, or is left out where that makes no area ({examples}).</source>
            <translation>
                <numerusform>{n} Fläche oder Linie ist in {file} nur zum Teil enthalten, wie am Rand eines Auszugs: Ein Betrieb dort wird nach dem vorhandenen Teil verortet oder bleibt weg, wo dieser keine Fläche ergibt ({examples}).</numerusform>
                <numerusform>{n} Flächen oder Linien sind in {file} nur zum Teil enthalten, wie am Rand eines Auszugs: Ein Betrieb dort wird nach dem vorhandenen Teil verortet oder bleibt weg, wo dieser keine Fläche ergibt ({examples}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/relatedness.py" />
            <source>No firm has the sector “{sector}” or one related to it. The firms' sectors are: {present}. Write some of these, with commas between them.</source>
            <translation>Kein Unternehmen hat die Branche „{sector}“ oder eine mit ihr verwandte. Die Branchen der Unternehmen sind: {present}. Schreiben Sie einige davon, mit Kommas dazwischen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: “{text}” is read as the sector {code}.</source>
            <translation>{field}: „{text}“ wird als Branche {code} gelesen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: the number {number} is read as the sector {code}.</source>
            <translation>{field}: Die Zahl {number} wird als Branche {code} gelesen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>The field {field} holds “{text}”, which may be the NACE code {one}, or {other} whose first zero was lost in a spreadsheet. Write dots, or format the column as text and write all its digits.</source>
            <translation>Das Feld {field} enthält „{text}“; das kann der NACE-Code {one} sein oder {other}, dessen erste Null in einer Tabellenkalkulation verloren ging. Schreiben Sie Punkte, oder formatieren Sie die Spalte als Text und schreiben Sie alle Ziffern.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: numbers have no zeros at their end, so that {number} stands for both {group} and {whole}.</source>
            <translation>{field}: Zahlen haben keine Nullen am Ende, sodass {number} sowohl für {group} als auch für {whole} steht.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: {codes} are no codes of NACE. If zeros were lost in a spreadsheet, format the column as text and fill it anew.</source>
            <translation>{field}: {codes} sind keine NACE-Codes. Wenn in einer Tabellenkalkulation Nullen verloren gingen, formatieren Sie die Spalte als Text und füllen Sie sie neu.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: the section V is one of NACE Rev. 2.1, so all sections are read as its own and shown as those of Rev. 2.</source>
            <translation>{field}: Der Abschnitt V gehört zur NACE Rev. 2.1, daher werden alle Abschnitte als deren gelesen und als die der Rev. 2 gezeigt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field} holds codes of NACE Rev. 2, such as {old}, and of Rev. 2.1, such as {new}: firms of one activity may stand under two codes. Bring them to one revision, or choose whole divisions that both have.</source>
            <translation>{field} enthält Codes der NACE Rev. 2, wie {old}, und der Rev. 2.1, wie {new}: Unternehmen einer Tätigkeit können unter zwei Codes stehen. Bringen Sie sie auf eine Fassung, oder wählen Sie ganze Abteilungen, die beide haben.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field} holds codes of NACE Rev. 2.1, such as {new}. They are compared by their digits; sections are named as in Rev. 2.</source>
            <translation>{field} enthält Codes der NACE Rev. 2.1, wie {new}. Sie werden nach ihren Ziffern verglichen; Abschnitte heißen wie in Rev. 2.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_groups.py" />
            <source>No firm has the sector “{sector}”. The firms' sectors are: {present}. Write some of these, with commas between them.</source>
            <translation>Kein Unternehmen hat die Branche „{sector}“. Die Branchen der Unternehmen sind: {present}. Schreiben Sie einige davon, mit Kommas dazwischen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sectors.py" />
            <source>The table {file} has “{text}” in line {line}, column nace_division, where a NACE Rev. 2 division of two digits is needed, such as 01 or 47. In a spreadsheet, format the column as text.</source>
            <translation>Die Tabelle {file} hat in Zeile {line}, Spalte nace_division, „{text}“, wo eine Abteilung der NACE Rev. 2 mit zwei Ziffern nötig ist, etwa 01 oder 47. Formatieren Sie die Spalte in der Tabellenkalkulation als Text.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/numbers.py" />
            <source>The field {field} holds numbers in two spellings, as “{first}” and “{second}”, so that it cannot be told which mark stands before the decimals. Write all of them in one way.</source>
            <translation>Das Feld {field} enthält Zahlen in zwei Schreibweisen, wie „{first}“ und „{second}“, sodass nicht zu erkennen ist, welches Zeichen vor den Dezimalstellen steht. Schreiben Sie alle auf eine Art.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/numbers.py" />
            <source>{field}: “{text}” is read as {number}.</source>
            <translation>{field}: „{text}“ wird als {number} gelesen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/numbers.py" />
            <source>“{text}” may be one number with decimals or several numbers. Write semicolons between numbers, for example 10; 20; 30, and after a single one: 7,50;</source>
            <translation>„{text}“ kann eine Zahl mit Dezimalstellen sein oder mehrere Zahlen. Schreiben Sie Semikolons zwischen Zahlen, zum Beispiel 10; 20; 30, und nach einer einzelnen: 7,50;</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/content.py" />
            <source>{file} is in the format o5m, which is not read. Convert it to .osm.pbf with osmconvert or osmium, or download it as .osm.pbf.</source>
            <translation>{file} hat das Format o5m, das nicht gelesen wird. Wandeln Sie die Datei mit osmconvert oder osmium in .osm.pbf um, oder laden Sie sie als .osm.pbf herunter.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/content.py" />
            <source>{file} is an answer of an Overpass server in JSON, which is not read. Ask for it again with [out:xml] at the beginning, and with (._;&gt;;) before the last “out”, so that the nodes of the ways come along.</source>
            <translation>{file} ist eine Antwort eines Overpass-Servers in JSON, die nicht gelesen wird. Fragen Sie noch einmal mit [out:xml] am Anfang und mit (._;&gt;;) vor dem letzten „out“, damit die Knoten der Wege mitkommen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/content.py" />
            <source>{file} is not whole: the server gave up on the question (“{remark}”). Ask for a smaller area, or with a longer [timeout:…], and save the answer again.</source>
            <translation>{file} ist nicht ganz: Der Server hat die Anfrage aufgegeben („{remark}“). Fragen Sie nach einem kleineren Gebiet oder mit längerem [timeout:…], und speichern Sie die Antwort neu.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} holds {n} files. Unpack it first and choose one of them.</source>
            <translation>
                <numerusform>{file} enthält {n} Datei. Entpacken Sie sie zuerst.</numerusform>
                <numerusform>{file} enthält {n} Dateien. Entpacken Sie sie zuerst, und wählen Sie eine davon.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} is packed in a way that is not read here ({packing}). Unpack it first, or take the .osm.pbf, which is smaller. Packed files can be .gz, .bz2, .xz or .zip.</source>
            <translation>{file} ist auf eine Art gepackt, die hier nicht gelesen wird ({packing}). Entpacken Sie die Datei zuerst, oder nehmen Sie die .osm.pbf, die kleiner ist. Gepackte Dateien können .gz, .bz2, .xz oder .zip sein.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} has {packed} MB and unpacks to more than {unpacked} MB: that is no OpenStreetMap data. Download it again.</source>
            <translation>{file} hat {packed} MB und entpackt mehr als {unpacked} MB: Das sind keine OpenStreetMap-Daten. Laden Sie die Datei neu herunter.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} unpacks to more than the {room} MB that are free in {folder}. Make room there, or take the .osm.pbf, which is smaller.</source>
            <translation>{file} ist entpackt größer als die {room} MB, die in {folder} frei sind. Schaffen Sie dort Platz, oder nehmen Sie die .osm.pbf, die kleiner ist.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/troubles.py" />
            <source>{file} is damaged or was cut off ({reason}). Nothing was made of the part that could be read. Download it again.</source>
            <translation>{file} ist beschädigt oder wurde abgeschnitten ({reason}). Aus dem lesbaren Teil wurde nichts gemacht. Laden Sie die Datei neu herunter.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/troubles.py" />
            <source>{file} is not an OpenStreetMap file, whatever its name says: it is neither .osm.pbf nor OSM XML. Download it again, and open it in a text editor to see whether it holds an error message of the server.</source>
            <translation>{file} ist keine OpenStreetMap-Datei, was auch immer der Name sagt: weder .osm.pbf noch OSM-XML. Laden Sie sie neu herunter, und sehen Sie in einem Texteditor nach, ob sie eine Fehlermeldung des Servers enthält.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} was unpacked: {packed} MB became {unpacked} MB.</source>
            <translation>{file} wurde entpackt: Aus {packed} MB wurden {unpacked} MB.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} is a file of changes, not of a region: it holds only what was changed.</source>
            <translation>{file} ist eine Datei mit Änderungen, nicht einer Region: Sie enthält nur, was geändert wurde.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>OpenStreetMap files cannot be read here: the GDAL of this QGIS was built without its OSM driver. Install QGIS from qgis.org, or use a road layer and “Roads from a line layer”.</source>
            <translation>OpenStreetMap-Dateien können hier nicht gelesen werden: das GDAL dieses QGIS wurde ohne seinen OSM-Treiber gebaut. Installieren Sie QGIS von qgis.org, oder verwenden Sie einen Straßenlayer und „Straßen aus einem Linienlayer“.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes, ways and relations are left out: {file} says that they are deleted.</source>
            <translation>
                <numerusform>{n} Knoten, Weg oder eine Relation bleibt weg: {file} sagt, dass das gelöscht ist.</numerusform>
                <numerusform>{n} Knoten, Wege und Relationen bleiben weg: {file} sagt, dass sie gelöscht sind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} older or repeated versions of nodes, ways and relations in {file} are passed over: of each the newest counts.</source>
            <translation>
                <numerusform>{n} ältere oder wiederholte Fassung von Knoten, Wegen und Relationen in {file} wird übergangen: Es zählt jeweils die neueste.</numerusform>
                <numerusform>{n} ältere oder wiederholte Fassungen von Knoten, Wegen und Relationen in {file} werden übergangen: Es zählt jeweils die neueste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes, ways or relations are in {file} several times and differ, and nothing tells which is newer: the last one counts ({examples}).</source>
            <translation>
                <numerusform>{n} Knoten, Weg oder eine Relation steht in {file} mehrmals und verschieden, und nichts sagt, was neuer ist: Das letzte zählt ({examples}).</numerusform>
                <numerusform>{n} Knoten, Wege oder Relationen stehen in {file} mehrmals und verschieden, und nichts sagt, was neuer ist: Das letzte zählt ({examples}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes of {file} are left out: their latitude or longitude is missing or is on no globe.</source>
            <translation>
                <numerusform>{n} Knoten von {file} bleibt weg: Seine Breite oder Länge fehlt oder liegt auf keinem Globus.</numerusform>
                <numerusform>{n} Knoten von {file} bleiben weg: Ihre Breite oder Länge fehlt oder liegt auf keinem Globus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} is a folder. Choose an OpenStreetMap file (.osm.pbf or .osm) in it.</source>
            <translation>{file} ist ein Ordner. Wählen Sie eine OpenStreetMap-Datei (.osm.pbf oder .osm) darin.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} does not exist. Check its path, and that its drive is connected.</source>
            <translation>Die Datei {file} existiert nicht. Prüfen Sie ihren Pfad und ob ihr Laufwerk verbunden ist.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} cannot be opened: {reason}.</source>
            <translation>Die Datei {file} kann nicht geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} is empty (0 bytes). Download it again.</source>
            <translation>Die Datei {file} ist leer (0 Byte). Laden Sie sie neu herunter.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} was cut off: its last block ends beyond the {size} bytes that are there. Nothing was read from it. Download it again.</source>
            <translation>{file} wurde abgeschnitten: der letzte Block endet hinter den vorhandenen {size} Byte. Es wurde nichts daraus gelesen. Laden Sie die Datei neu herunter.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>Part {rank} by size, {km} km that no road links with the main network; its nearest junction is {gap} m from one of the main network.</source>
            <translation>Nach Größe Teil {rank}, {km} km, die keine Straße mit dem Hauptnetz verbindet; der nächste Knoten ist {gap} m von einem des Hauptnetzes entfernt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One can drive in here, but not back to the main network: {km} km of road.</source>
            <translation>Man kann hineinfahren, aber nicht zurück ins Hauptnetz: {km} km Straße.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One can get from here to the main network, but not in: {km} km of road.</source>
            <translation>Man kommt von hier ins Hauptnetz, aber nicht hinein: {km} km Straße.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One-way roads lead neither from here to the main network nor back: {km} km of road.</source>
            <translation>Einbahnstraßen führen von hier weder ins Hauptnetz noch zurück: {km} km Straße.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>No travel time in either direction, so nobody can use this road.</source>
            <translation>Keine Fahrzeit in beiden Richtungen, also kann niemand diese Straße benutzen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is missing.</source>
            <translation>Die Geschwindigkeit fehlt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is {speed} km/h.</source>
            <translation>Die Geschwindigkeit ist {speed} km/h.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is {speed} km/h, more than {fastest} km/h.</source>
            <translation>Die Geschwindigkeit ist {speed} km/h, mehr als {fastest} km/h.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>{length} m in {minutes} minutes would be {implied} km/h, but the speed is {speed} km/h.</source>
            <translation>{length} m in {minutes} Minuten wären {implied} km/h, aber die Geschwindigkeit ist {speed} km/h.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The line is {drawn} m long, but length_m says {stated} m.</source>
            <translation>Die Linie ist {drawn} m lang, aber length_m sagt {stated} m.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>A dead end {gap} m from road {other} that it does not meet.</source>
            <translation>Eine Sackgasse, {gap} m von der Straße {other} entfernt, auf die sie nicht trifft.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>Lies on road {other}.</source>
            <translation>Liegt auf der Straße {other}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>“{place}” is known to the server only as a point, not as an area. Name a municipality, district or region, or choose an extent instead.</source>
            <translation>„{place}“ kennt der Server nur als Punkt, nicht als Fläche. Nennen Sie eine Gemeinde, einen Kreis oder eine Region, oder wählen Sie stattdessen einen Ausschnitt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server knows no place called “{place}”. Check the spelling, or add the region and the country: “Lindau, Bavaria, Germany”.</source>
            <translation>Der Server kennt keinen Ort namens „{place}“. Prüfen Sie die Schreibweise, oder ergänzen Sie Region und Land: „Lindau, Bayern, Deutschland“.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The area is {size} km², and at most {limit} km² are asked of the server at once. Choose a smaller area, raise the limit under Advanced, or use a file of the region (for example from download.geofabrik.de) with “Roads from an OSM file”.</source>
            <translation>Das Gebiet ist {size} km² groß, und höchstens {limit} km² werden beim Server auf einmal abgefragt. Wählen Sie ein kleineres Gebiet, erhöhen Sie die Grenze unter Erweitert, oder verwenden Sie eine Datei der Region (zum Beispiel von download.geofabrik.de) mit „Straßen aus einer OSM-Datei“.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>OpenStreetMap has no roads of the wanted kind in this area. Check that the extent or place lies where you mean, on land, and try a larger one.</source>
            <translation>OpenStreetMap hat in diesem Gebiet keine Straßen der gewünschten Art. Prüfen Sie, ob der Ausschnitt oder Ort dort liegt, wo Sie meinen, und zwar an Land, und versuchen Sie es mit einem größeren.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} refused the question (HTTP {status} {reason}). Try again later, or name another server under Advanced.</source>
            <translation>Der Server {server} hat die Anfrage abgelehnt (HTTP {status} {reason}). Versuchen Sie es später noch einmal, oder nennen Sie unter Erweitert einen anderen Server.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} gave up on the question: “{remark}”. Choose a smaller area, or try again later.</source>
            <translation>Der Server {server} hat die Anfrage aufgegeben: „{remark}“. Wählen Sie ein kleineres Gebiet, oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} is busy; trying again in {n} seconds.</source>
            <translation>
                <numerusform>Der Server {server} ist ausgelastet; neuer Versuch in {n} Sekunde.</numerusform>
                <numerusform>Der Server {server} ist ausgelastet; neuer Versuch in {n} Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} is busy and did not take the question in {tries} tries. Try again in some minutes, choose a smaller area, or name another server under Advanced. What was downloaded so far is kept.</source>
            <translation>Der Server {server} ist ausgelastet und hat die Anfrage in {tries} Versuchen nicht angenommen. Versuchen Sie es in einigen Minuten noch einmal, wählen Sie ein kleineres Gebiet, oder nennen Sie unter Erweitert einen anderen Server. Was bisher heruntergeladen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>An earlier download that was stopped is still ending; waiting for it.</source>
            <translation>Ein früherer, abgebrochener Download läuft noch aus; es wird darauf gewartet.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} did not answer within {n} seconds. Try again later, choose a smaller area, or give it more time under Advanced.</source>
            <translation>
                <numerusform>Der Server {server} hat nicht innerhalb von {n} Sekunde geantwortet. Versuchen Sie es später noch einmal, wählen Sie ein kleineres Gebiet, oder geben Sie ihm unter Erweitert mehr Zeit.</numerusform>
                <numerusform>Der Server {server} hat nicht innerhalb von {n} Sekunden geantwortet. Versuchen Sie es später noch einmal, wählen Sie ein kleineres Gebiet, oder geben Sie ihm unter Erweitert mehr Zeit.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} cannot be reached. Check the internet connection and, in an office network, the proxy in QGIS's settings (Options, Network).</source>
            <translation>Der Server {server} ist nicht erreichbar. Prüfen Sie die Internetverbindung und, in einem Büronetz, den Proxy in den Einstellungen von QGIS (Optionen, Netzwerk).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} cannot be asked: {reason}. Check its address under Advanced.</source>
            <translation>Der Server {server} kann nicht abgefragt werden: {reason}. Prüfen Sie seine Adresse unter Erweitert.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} answered with something that is not map data. In an office network this is often a log-in page: open any web page first. Else try again later, or name another server under Advanced.</source>
            <translation>Der Server {server} hat mit etwas geantwortet, das keine Kartendaten sind. In einem Büronetz ist das oft eine Anmeldeseite: öffnen Sie zuerst eine beliebige Webseite. Sonst versuchen Sie es später noch einmal, oder nennen Sie unter Erweitert einen anderen Server.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>{n} answers kept in {folder} are not as they were kept, so that they are asked for again.</source>
            <translation>
                <numerusform>{n} in {folder} aufbewahrte Antwort ist nicht mehr, wie sie war, und wird neu abgefragt.</numerusform>
                <numerusform>{n} in {folder} aufbewahrte Antworten sind nicht mehr, wie sie waren, und werden neu abgefragt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} lines have no length and are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Linie hat keine Länge und bleibt weg (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Linien haben keine Länge und bleiben weg (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>No line has a length. Check that the layer holds roads and that its coordinate reference system is the one its coordinates are in.</source>
            <translation>Keine Linie hat eine Länge. Prüfen Sie, ob der Layer Straßen enthält und ob sein Koordinatenbezugssystem das seiner Koordinaten ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} features lie exactly on another one. Where speed, class and name agree they became one road with the directions of both; otherwise the faster one was kept (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Objekt liegt genau auf einem anderen. Wo Geschwindigkeit, Klasse und Name übereinstimmen, wurde daraus eine Straße mit den Richtungen beider; sonst blieb die schnellere (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Objekte liegen genau auf einem anderen. Wo Geschwindigkeit, Klasse und Name übereinstimmen, wurde daraus eine Straße mit den Richtungen beider; sonst blieb die schnellere (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>The tolerance of {tolerance} m joined places with another one ({places}) and led dead ends to the line beside them ({dead_ends}).</source>
            <translation>Die Toleranz von {tolerance} m hat Stellen mit einer anderen vereint ({places}) und Sackgassen zur Linie daneben geführt ({dead_ends}).</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} lines are so short that a tolerance of {tolerance} m draws them together to a point; they are left out and what they linked is joined directly (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Linie ist so kurz, dass eine Toleranz von {tolerance} m sie auf einen Punkt zusammenzieht; sie bleibt weg, und was sie verband, ist direkt verbunden (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Linien sind so kurz, dass eine Toleranz von {tolerance} m sie auf einen Punkt zusammenzieht; sie bleiben weg, und was sie verbanden, ist direkt verbunden (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} stretches of road have no length that can be measured and are left out (feature ids {ids}). Check that their coordinates lie where the layer's coordinate reference system is meant for.</source>
            <translation>
                <numerusform>{n} Straßenabschnitt hat keine messbare Länge und bleibt weg (Objekt-IDs {ids}). Prüfen Sie, ob seine Koordinaten dort liegen, wofür das Koordinatenbezugssystem des Layers gedacht ist.</numerusform>
                <numerusform>{n} Straßenabschnitte haben keine messbare Länge und bleiben weg (Objekt-IDs {ids}). Prüfen Sie, ob ihre Koordinaten dort liegen, wofür das Koordinatenbezugssystem des Layers gedacht ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>No line has a length that can be measured. Check that the layer's coordinate reference system is the one its coordinates are in.</source>
            <translation>Keine Linie hat eine messbare Länge. Prüfen Sie, ob das Koordinatenbezugssystem des Layers das seiner Koordinaten ist.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{percent} % of the junctions are dead ends, so most roads do not meet. Lines that nearly touch need a tolerance of some metres; lines that cross without a common vertex need junctions at every crossing. “Check roads” shows where.</source>
            <translation>{percent} % der Knoten sind Sackgassen, also treffen die meisten Straßen nicht aufeinander. Linien, die sich fast berühren, brauchen eine Toleranz von einigen Metern; Linien, die sich ohne gemeinsamen Stützpunkt kreuzen, brauchen Knoten an jeder Kreuzung. „Straßen prüfen“ zeigt, wo.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{n} ways of {file} are left out, because their nodes are not in it ({examples}). Answers of an Overpass server hold them if it is asked for (._;&gt;;) before “out”.</source>
            <translation>
                <numerusform>{n} Weg von {file} bleibt weg, weil seine Knoten nicht darin sind ({examples}). Antworten eines Overpass-Servers enthalten sie, wenn vor „out“ nach (._;&gt;;) gefragt wird.</numerusform>
                <numerusform>{n} Wege von {file} bleiben weg, weil ihre Knoten nicht darin sind ({examples}). Antworten eines Overpass-Servers enthalten sie, wenn vor „out“ nach (._;&gt;;) gefragt wird.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{file} holds no roads for the mode {mode}: {n} of its ways are roads, paths or ferries, and none of them is open to it. Choose another mode or another file.</source>
            <translation>
                <numerusform>{file} enthält keine Straßen für das Verkehrsmittel {mode}: {n} der Wege darin ist eine Straße, ein Pfad oder eine Fähre und dafür nicht offen. Wählen Sie ein anderes Verkehrsmittel oder eine andere Datei.</numerusform>
                <numerusform>{file} enthält keine Straßen für das Verkehrsmittel {mode}: {n} der Wege darin sind Straßen, Pfade oder Fähren, und keiner davon ist dafür offen. Wählen Sie ein anderes Verkehrsmittel oder eine andere Datei.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>There are no roads for the mode {mode} in this area: {n} of the ways there are roads, paths or ferries, and none of them is open to it. Check that the area lies where you mean, or choose another mode.</source>
            <translation>
                <numerusform>In diesem Gebiet gibt es keine Straßen für das Verkehrsmittel {mode}: {n} der Wege dort ist eine Straße, ein Pfad oder eine Fähre und dafür nicht offen. Prüfen Sie, ob das Gebiet dort liegt, wo Sie meinen, oder wählen Sie ein anderes Verkehrsmittel.</numerusform>
                <numerusform>In diesem Gebiet gibt es keine Straßen für das Verkehrsmittel {mode}: {n} der Wege dort sind Straßen, Pfade oder Fähren, und keiner davon ist dafür offen. Prüfen Sie, ob das Gebiet dort liegt, wo Sie meinen, oder wählen Sie ein anderes Verkehrsmittel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{n} roads are cut where nodes are missing in {file} (ways {ids}). Extracts keep roads whole when they are made with all nodes of their ways.</source>
            <translation>
                <numerusform>{n} Straße ist dort geschnitten, wo in {file} Knoten fehlen (Wege {ids}). Auszüge lassen Straßen ganz, wenn sie mit allen Knoten ihrer Wege gemacht werden.</numerusform>
                <numerusform>{n} Straßen sind dort geschnitten, wo in {file} Knoten fehlen (Wege {ids}). Auszüge lassen Straßen ganz, wenn sie mit allen Knoten ihrer Wege gemacht werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>No road of {file} lies in the chosen extent. Choose an extent that overlaps the file, or none.</source>
            <translation>Keine Straße von {file} liegt im gewählten Ausschnitt. Wählen Sie einen Ausschnitt, der die Datei überlappt, oder keinen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>No road of {file} lies in the chosen extent. The file covers {west} to {east} degrees east and {south} to {north} degrees north: choose an extent that overlaps it, or none.</source>
            <translation>Keine Straße von {file} liegt im gewählten Ausschnitt. Die Datei reicht von {west} bis {east} Grad Ost und von {south} bis {north} Grad Nord: wählen Sie einen Ausschnitt, der sie überlappt, oder keinen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/snapping.py" />
            <source>With a tolerance of {tolerance} m too many line ends count as one place. Choose a smaller tolerance; a few metres are usual.</source>
            <translation>Bei einer Toleranz von {tolerance} m gelten zu viele Linienenden als eine Stelle. Wählen Sie eine kleinere Toleranz; üblich sind wenige Meter.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/snapping.py" />
            <source>With a tolerance of {tolerance} m long chains of line ends count as one place. Choose a smaller tolerance; a few metres are usual.</source>
            <translation>Bei einer Toleranz von {tolerance} m gelten lange Ketten von Linienenden als eine Stelle. Wählen Sie eine kleinere Toleranz; üblich sind wenige Meter.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/speeds.py" />
            <source>The table {file} names no road class in line {line}. Put the class in the column road_class, or delete the line.</source>
            <translation>Die Tabelle {file} nennt in Zeile {line} keine Straßenklasse. Tragen Sie die Klasse in die Spalte road_class ein, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/speeds.py" />
            <source>The table {file} holds no speed. Give it a column car_kmh, bicycle_kmh or foot_kmh.</source>
            <translation>Die Tabelle {file} enthält keine Geschwindigkeit. Geben Sie ihr eine Spalte car_kmh, bicycle_kmh oder foot_kmh.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/traffic.py" />
            <source>The table {file} has the period “{value}” in line {line}, which is not known. Use free_flow, off_peak or peak.</source>
            <translation>Die Tabelle {file} hat in Zeile {line} die unbekannte Verkehrszeit „{value}“. Verwenden Sie free_flow, off_peak oder peak.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/traffic.py" />
            <source>The table {file} has no factor in line {line}. Write for example 1.3 for 30 percent more time.</source>
            <translation>Die Tabelle {file} hat in Zeile {line} keinen Faktor. Schreiben Sie zum Beispiel 1.3 für 30 Prozent mehr Zeit.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} is empty. Its first line must name the columns: {columns}.</source>
            <translation>Die Tabelle {file} ist leer. Ihre erste Zeile muss die Spalten nennen: {columns}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} has no column {columns}. Its first line must name the columns: {expected}.</source>
            <translation>Die Tabelle {file} hat keine Spalte {columns}. Ihre erste Zeile muss die Spalten nennen: {expected}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} cannot be read from line {line} on: a quotation mark is not closed or stands inside a cell, or a cell is longer than {most} characters. Correct the line, or write quotation marks inside a cell twice.</source>
            <translation>Die Tabelle {file} ist ab Zeile {line} nicht lesbar: Ein Anführungszeichen ist nicht geschlossen oder steht in einer Zelle, oder eine Zelle ist länger als {most} Zeichen. Berichtigen Sie die Zeile, oder schreiben Sie Anführungszeichen in einer Zelle doppelt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} has “{text}” in line {line}, column {column}, where a number above 0 is needed. Correct it, or leave the cell empty.</source>
            <translation>Die Tabelle {file} hat in Zeile {line}, Spalte {column}, „{text}“, wo eine Zahl über 0 nötig ist. Berichtigen Sie das, oder lassen Sie die Zelle leer.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} cannot be read: {reason}. Check the path.</source>
            <translation>Die Tabelle {file} kann nicht gelesen werden: {reason}. Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} is not a text file. Save it as CSV (UTF-8).</source>
            <translation>Die Tabelle {file} ist keine Textdatei. Speichern Sie sie als CSV (UTF-8).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>The layer “{layer}” has no areas. Choose a layer with at least one, or clear its filter and selection.</source>
            <translation>Der Layer „{layer}“ hat keine Flächen. Wählen Sie einen Layer mit mindestens einer, oder heben Sie seinen Filter und seine Auswahl auf.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>No area of “{layer}” has a code in the field {field}. Choose the field that holds the codes of the areas.</source>
            <translation>Kein Gebiet von „{layer}“ hat einen Schlüssel im Feld {field}. Wählen Sie das Feld mit den Schlüsseln der Gebiete.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>{n} areas of “{layer}” have no code and belong to nothing: features {ids}.</source>
            <translation>
                <numerusform>{n} Gebiet von „{layer}“ hat keinen Code und gehört zu nichts: Objekte {ids}.</numerusform>
                <numerusform>{n} Gebiete von „{layer}“ haben keinen Code und gehören zu nichts: Objekte {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>{n} codes of “{layer}” stand for several features, which are taken as one area each: {codes}.</source>
            <translation>
                <numerusform>{n} Code von „{layer}“ steht für mehrere Objekte, die als ein Gebiet gelten: {codes}.</numerusform>
                <numerusform>{n} Codes von „{layer}“ stehen für mehrere Objekte, die jeweils als ein Gebiet gelten: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/attributes.py" />
            <source>The layer “{layer}” has no field “{field}”. Choose one of its fields.</source>
            <translation>Der Layer „{layer}“ hat kein Feld „{field}“. Wählen Sie eines seiner Felder.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/basins.py" />
            <source>It has no code.</source>
            <translation>Es hat keinen Schlüssel.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/basins.py" />
            <source>Nobody commutes from, to or within it.</source>
            <translation>Niemand pendelt von ihm weg, zu ihm hin oder in ihm.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/basins.py" />
            <source>No commuter links it to a basin.</source>
            <translation>Kein Pendler verbindet es mit einer Arbeitsmarktregion.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/basins.py" />
            <source>Reserve unit: joined at the end to the basin that it is linked to most.</source>
            <translation>Reserveeinheit: am Ende der Arbeitsmarktregion zugeschlagen, mit der sie am stärksten verbunden ist.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>Scattered: fewer neighbours of its own than chance explains (p = {p}).</source>
            <translation>Zerstreut: weniger eigene Nachbarn, als der Zufall erklärt (p = {p}).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>No clustering beyond what chance explains (p = {p}).</source>
            <translation>Keine Ballung über das hinaus, was der Zufall erklärt (p = {p}).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>Clusters (p = {p}). Within {peak}, where the excess is greatest, its own firms are {times} times as frequent as among all firms.</source>
            <translation>Ballt sich (p = {p}). Innerhalb von {peak}, wo der Überschuss am größten ist, sind die eigenen Unternehmen {times}-mal so häufig wie unter allen Unternehmen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>At what travel time that ends cannot be told.</source>
            <translation>Bei welcher Fahrzeit das endet, lässt sich nicht sagen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>Its firms are still nearer each other than chance explains at {bound}, the longest travel time looked at: allow longer ones.</source>
            <translation>Seine Unternehmen sind auch bei {bound}, der längsten betrachteten Fahrzeit, einander näher, als der Zufall erklärt: lassen Sie längere zu.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>They are nearer each other than chance explains up to {bound}.</source>
            <translation>Sie sind einander bis {bound} näher, als der Zufall erklärt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>There are no charts. {why}</source>
            <translation>Es gibt keine Diagramme. {why}</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <location filename="processing/clusters/clusterdistance.py" />
            <source>At what travel time does it cluster?</source>
            <translation>Bei welcher Fahrzeit bilden sich Cluster?</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>no meeting bound can be proposed</source>
            <translation>es lässt sich keine Treffgrenze vorschlagen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>proposed meeting bound: the median over the sectors that cluster</source>
            <translation>vorgeschlagene Treffgrenze: der Median über die Branchen, die sich ballen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>sectors cluster</source>
            <translation>Branchen ballen sich</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>sectors judged</source>
            <translation>Branchen beurteilt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <location filename="processing/sector_parameters.py" />
            <source>Sector</source>
            <translation>Branche</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/meeting_parameters.py" />
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/firms/parameters.py" />
            <source>Firms</source>
            <translation>Unternehmen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>q</source>
            <translation>q</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Bound (minutes)</source>
            <translation>Grenze (Minuten)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What was found</source>
            <translation>Befund</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>M compares the sector's share among the neighbours within a travel time with its share among all firms: 2 is twice as much as expected, 1 is no concentration. It adds up everything nearer, so it stays high long after a cluster has ended.</source>
            <translation>M vergleicht den Anteil der Branche an den Nachbarn innerhalb einer Fahrzeit mit ihrem Anteil an allen Unternehmen: 2 ist doppelt so viel wie erwartet, 1 ist keine Konzentration. M summiert alles, was näher liegt, und bleibt deshalb lange hoch, nachdem ein Cluster geendet hat.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>K_d says how dense the travel times between two firms of the sector are at each minute by itself. Where it comes back into the grey band, firms of the sector are no longer nearer each other than chance explains: the proposed meeting bound.</source>
            <translation>K_d sagt für jede Minute für sich, wie dicht die Fahrzeiten zwischen zwei Unternehmen der Branche liegen. Wo die Kurve in das graue Band zurückkehrt, sind die Unternehmen der Branche einander nicht mehr näher, als der Zufall erklärt: die vorgeschlagene Treffgrenze.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>The grey band holds what chance explains: if all firms changed places at random, 19 of 20 curves would stay inside it at every minute. p belongs to the whole curve of M; q is p after correction for the number of sectors.</source>
            <translation>Das graue Band enthält, was der Zufall erklärt: würden alle Unternehmen zufällig die Plätze tauschen, blieben 19 von 20 Kurven in jeder Minute darin. p gehört zur ganzen Kurve von M; q ist p nach der Korrektur für die Zahl der Branchen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>How to read the curves</source>
            <translation>Wie die Kurven zu lesen sind</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>travel time (minutes)</source>
            <translation>Fahrzeit (Minuten)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>this sector</source>
            <translation>diese Branche</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>explained by chance (95 %)</source>
            <translation>durch Zufall erklärt (95 %)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Sector {name}</source>
            <translation>Branche {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Curves of {n} sectors that do not differ from chance are not drawn; they are in the table of curves.</source>
            <translation>
                <numerusform>Die Kurve von {n} Branche, die sich nicht vom Zufall unterscheidet, ist nicht gezeichnet; sie steht in der Tabelle der Kurven.</numerusform>
                <numerusform>Kurven von {n} Branchen, die sich nicht vom Zufall unterscheiden, sind nicht gezeichnet; sie stehen in der Tabelle der Kurven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Curves of {n} more sectors are in the table of curves.</source>
            <translation>
                <numerusform>Die Kurve von {n} weiteren Branche steht in der Tabelle der Kurven.</numerusform>
                <numerusform>Kurven von {n} weiteren Branchen stehen in der Tabelle der Kurven.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>M: concentration within a travel time</source>
            <translation>M: Konzentration innerhalb einer Fahrzeit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>K_d: density at a travel time</source>
            <translation>K_d: Dichte bei einer Fahrzeit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>times expected</source>
            <translation>Vielfaches des Erwarteten</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>% of pairs per minute</source>
            <translation>% der Paare je Minute</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>Core firm: all of a core can meet in time</source>
            <translation>Kernunternehmen: alle eines Kerns können sich rechtzeitig treffen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>Fringe firm: within half that time of the core's middle</source>
            <translation>Randunternehmen: innerhalb der halben Zeit von der Mitte des Kerns</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>Firm in no cluster</source>
            <translation>Unternehmen in keinem Cluster</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{name}: {n} core firms</source>
            <translation>
                <numerusform>{name}: {n} Kernunternehmen</numerusform>
                <numerusform>{name}: {n} Kernunternehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart each way</source>
            <translation>
                <numerusform>{text}, bis zu {n} Minute auseinander, hin wie zurück</numerusform>
                <numerusform>{text}, bis zu {n} Minuten auseinander, hin wie zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart, mean of both ways</source>
            <translation>
                <numerusform>{text}, bis zu {n} Minute auseinander, Mittel aus Hin- und Rückweg</numerusform>
                <numerusform>{text}, bis zu {n} Minuten auseinander, Mittel aus Hin- und Rückweg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart</source>
            <translation>
                <numerusform>{text}, bis zu {n} Minute auseinander</numerusform>
                <numerusform>{text}, bis zu {n} Minuten auseinander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{name}: within {n} minutes of its core</source>
            <translation>
                <numerusform>{name}: innerhalb von {n} Minute um den Kern</numerusform>
                <numerusform>{name}: innerhalb von {n} Minuten um den Kern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <location filename="processing/clusters/cluster_layers.py" />
            <source>Cluster {rank}</source>
            <translation>Cluster {rank}</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>Cluster {rank} ({sector})</source>
            <translation>Cluster {rank} ({sector})</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{n} smaller clusters</source>
            <translation>
                <numerusform>{n} kleinerer Cluster</numerusform>
                <numerusform>{n} kleinere Cluster</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>{percent} % of the bounds</source>
            <translation>{percent} % der Grenzen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>all firms</source>
            <translation>alle Unternehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>firms drawn at random (mean of {n} draws)</source>
            <translation>
                <numerusform>zufällig gezogene Unternehmen ({n} Ziehung)</numerusform>
                <numerusform>zufällig gezogene Unternehmen (Mittel aus {n} Ziehungen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Bound</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Traffic period</source>
            <translation>Verkehrszeit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Draw of firms</source>
            <translation>Ziehung der Unternehmen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>the method</source>
            <translation>das Verfahren</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>the meeting bound</source>
            <translation>die Treffgrenze</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>the traffic period</source>
            <translation>die Verkehrszeit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>the draw of firms</source>
            <translation>die Ziehung der Unternehmen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>There is no consensus cluster, so that no boundary can be compared.</source>
            <translation>Es gibt keinen Konsenscluster, also lässt sich keine Grenze vergleichen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Nothing was varied, so that nothing can be said about what moves the boundary.</source>
            <translation>Es wurde nichts verändert, also lässt sich nicht sagen, was die Grenze verschiebt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>No setting moves the boundary by itself, only several together.</source>
            <translation>Keine Einstellung verschiebt die Grenze allein, nur mehrere zusammen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>No setting moves the boundary: the firms of each cluster are always together.</source>
            <translation>Keine Einstellung verschiebt die Grenze: die Unternehmen jedes Clusters sind immer beisammen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>What moves the boundary most: {first} ({most} of the variation).</source>
            <translation>Was die Grenze am meisten verschiebt: {first} ({most} der Streuung).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>What moves the boundary most: {first} ({most} of the variation), then {second} ({less}).</source>
            <translation>Was die Grenze am meisten verschiebt: {first} ({most} der Streuung), dann {second} ({less}).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Settings acting together make up {share}.</source>
            <translation>Auf das Zusammenwirken der Einstellungen entfallen {share}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Clusters and how sure they are</source>
            <translation>Cluster und wie sicher sie sind</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>What moves the boundary</source>
            <translation>Was die Grenze verschiebt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>One setting changed at a time</source>
            <translation>Jeweils eine Einstellung geändert</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Consensus clusters</source>
            <translation>Konsenscluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>core firms</source>
            <translation>Kernunternehmen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>in transition zones</source>
            <translation>in Übergangszonen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>in fringes</source>
            <translation>in Randzonen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>in no cluster</source>
            <translation>in keinem Cluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>consensus clusters</source>
            <translation>Konsenscluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>No cluster is found in most of the runs.</source>
            <translation>In den meisten Läufen findet sich kein Cluster.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Cluster</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Around firm</source>
            <translation>Um das Unternehmen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Core firms</source>
            <translation>Kernunternehmen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Transition</source>
            <translation>Übergang</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Fringe</source>
            <translation>Rand</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Mean certainty</source>
            <translation>Mittlere Sicherheit</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>… and {n} smaller ones, which the layers hold.</source>
            <translation>
                <numerusform>… und {n} kleinerer, den die Layer enthalten.</numerusform>
                <numerusform>… und {n} kleinere, die die Layer enthalten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Certainty is the share of the runs in which a firm is in one cluster with the others of it. Core: at least 80 %; transition: 50 to 80 %; fringe: 20 to 50 %.</source>
            <translation>Sicherheit ist der Anteil der Läufe, in denen ein Unternehmen mit den anderen seines Clusters in einem Cluster ist. Kern: mindestens 80 %; Übergang: 50 bis 80 %; Rand: 20 bis 50 %.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Several settings together</source>
            <translation>Mehrere Einstellungen zusammen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Shares of the variation, over all runs, of how many of the core firms of its cluster each firm is with. A large share of the draws of firms means that the boundary owes much to which firms happen to be in the register.</source>
            <translation>Anteile an der Streuung, über alle Läufe, davon, mit wie vielen Kernunternehmen seines Clusters jedes Unternehmen beisammen ist. Ein großer Anteil der Ziehungen bedeutet, dass die Grenze viel davon abhängt, welche Unternehmen zufällig im Register stehen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Nothing was varied.</source>
            <translation>Es wurde nichts verändert.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>What is changed</source>
            <translation>Was geändert wird</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>to</source>
            <translation>in</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>instead of</source>
            <translation>statt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Firms that come in</source>
            <translation>Unternehmen, die hinzukommen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>that fall out</source>
            <translation>die herausfallen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>that change cluster</source>
            <translation>die den Cluster wechseln</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Jobs that come in</source>
            <translation>Beschäftigte, die hinzukommen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Against the run with the settings as given and all firms. Random draws are means over the firms drawn.</source>
            <translation>Gegenüber dem Lauf mit den angegebenen Einstellungen und allen Unternehmen. Zufallsziehungen sind Mittelwerte über die gezogenen Unternehmen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_styles.py" />
            <source>In no cluster in most runs</source>
            <translation>In den meisten Läufen in keinem Cluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_styles.py" />
            <source>Core: together in at least 80 % of the runs</source>
            <translation>Kern: in mindestens 80 % der Läufe beisammen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_styles.py" />
            <source>Transition: together in 50 to 80 % of the runs</source>
            <translation>Übergang: in 50 bis 80 % der Läufe beisammen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_styles.py" />
            <source>Fringe: together in 20 to 50 % of the runs</source>
            <translation>Rand: in 20 bis 50 % der Läufe beisammen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/crs.py" />
            <source>The layer has no coordinate reference system, so nothing can be measured on it. Set one in the layer's properties (Source) and try again.</source>
            <translation>Der Layer hat kein Koordinatenbezugssystem, also lässt sich auf ihm nichts messen. Setzen Sie eines in den Layereigenschaften (Quelle) und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/crs.py" />
            <source>The coordinate reference system {crs} cannot be brought to metres: it is a local one, or the coordinates lie outside of where it is used. Set the system that the coordinates are in, in the layer's properties (Source), and try again.</source>
            <translation>Das Koordinatenbezugssystem {crs} lässt sich nicht auf Meter bringen: es ist ein lokales, oder die Koordinaten liegen außerhalb seines Geltungsbereichs. Setzen Sie in den Layereigenschaften (Quelle) das System der Koordinaten und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Towns (invented)</source>
            <translation>Orte (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Centres of towns and villages by rank, the largest first.</source>
            <translation>Mittelpunkte von Städten und Dörfern nach Rang, die größte zuerst.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Firms (invented)</source>
            <translation>Unternehmen (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>A register of firms over ten years. jobs_2015 to jobs_2024 are the jobs at the end of each year, 0 when the firm did not exist; jobs is the last of them. closed is empty for firms that still exist; in the project a filter leaves the others out. sector is a NACE Rev. 2 division. member tells who belongs to the business association. planted_cluster and planted_stage are the truth that an analysis should find again: the firms of a planted cluster lie within {minutes} minutes of each other by road, empty means noise.</source>
            <translation>Ein Unternehmensregister über zehn Jahre. jobs_2015 bis jobs_2024 sind die Beschäftigten am Ende jedes Jahres, 0, wenn es das Unternehmen nicht gab; jobs ist das letzte davon. closed ist bei bestehenden Unternehmen leer; im Projekt blendet ein Filter die anderen aus. sector ist eine Abteilung der NACE Rev. 2. member sagt, wer dem Wirtschaftsverband angehört. planted_cluster und planted_stage sind die Wahrheit, die eine Analyse wiederfinden soll: die Unternehmen eines angelegten Clusters liegen auf der Straße höchstens {minutes} Minuten auseinander, leer heißt Rauschen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Supplier links (invented)</source>
            <translation>Lieferbeziehungen (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Who supplies whom, by firm_id, with the value of a year in thousand euro.</source>
            <translation>Wer wen beliefert, nach firm_id, mit dem Wert eines Jahres in tausend Euro.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Roads (invented)</source>
            <translation>Straßen (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>A road network, ready for every parameter that asks for roads.</source>
            <translation>Ein Straßennetz, fertig für jeden Parameter, der nach Straßen fragt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Water (invented)</source>
            <translation>Gewässer (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Rivers and a lake.</source>
            <translation>Flüsse und ein See.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Municipalities (invented)</source>
            <translation>Gemeinden (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Municipalities that tile the island. employed_residents and jobs are the sums of the commuting table by residence and by place of work; jobs_in_firms is the part of the jobs that is in the register of firms.</source>
            <translation>Gemeinden, die die Insel lückenlos bedecken. employed_residents und jobs sind die Summen der Pendlertabelle nach Wohnort und nach Arbeitsort; jobs_in_firms ist der Teil der Beschäftigten, der im Unternehmensregister steht.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Land price (invented)</source>
            <translation>Bodenpreis (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Price of building land in euro per square metre.</source>
            <translation>Preis von Bauland in Euro je Quadratmeter.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Elevation (invented)</source>
            <translation>Höhe (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Height above the sea in metres.</source>
            <translation>Höhe über dem Meer in Metern.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Commuting (invented)</source>
            <translation>Pendler (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>People by municipality of residence and of work, those who stay at home included.</source>
            <translation>Personen nach Wohn- und Arbeitsgemeinde, auch die, die in ihrer Gemeinde bleiben.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Jobs by sector (invented)</source>
            <translation>Beschäftigte nach Branche (erfunden)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Jobs by municipality, sector and size class of the firm. An empty size class holds the jobs that are in no register of firms.</source>
            <translation>Beschäftigte nach Gemeinde, Branche und Größenklasse des Unternehmens. Eine leere Größenklasse enthält die Beschäftigten, die in keinem Unternehmensregister stehen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>The GeoPackage {path} cannot be written. Check that the folder exists, that the disk has room and that no other program (or layer of the project) has the file open.</source>
            <translation>Das GeoPackage {path} kann nicht geschrieben werden. Prüfen Sie, ob der Ordner existiert, ob auf dem Datenträger Platz ist und ob kein anderes Programm (oder Layer des Projekts) die Datei geöffnet hat.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>INVENTED DATA: this region does not exist. {about} Made by ERIK Clusters {version} with seed {seed} and size {size}.</source>
            <translation>ERFUNDENE DATEN: diese Region gibt es nicht. {about} Erstellt mit ERIK Clusters {version}, Startwert {seed}, Größe {size}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Industrial district: all four conditions hold.</source>
            <translation>Industriedistrikt: alle vier Bedingungen sind erfüllt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 2: no size class of its manufacturing jobs is known.</source>
            <translation>Stufe 2: von ihren Beschäftigten des Verarbeitenden Gewerbes ist keine Größenklasse bekannt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 2: its manufacturing is concentrated most in large units.</source>
            <translation>Stufe 2: ihr Verarbeitendes Gewerbe ist am stärksten in großen Betrieben konzentriert.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 3: no industry has a quotient above 1, or none is told.</source>
            <translation>Stufe 3: kein Industriezweig hat einen Koeffizienten über 1, oder es ist keiner bekannt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 4: no size class of its main industry's jobs is known.</source>
            <translation>Stufe 4: von den Beschäftigten ihrer Hauptindustrie ist keine Größenklasse bekannt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 4: small and medium units hold {share} % of {industry}.</source>
            <translation>Stufe 4: auf kleine und mittlere Betriebe entfallen {share} % von {industry}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 1: no jobs are known.</source>
            <translation>Stufe 1: es sind keine Beschäftigten bekannt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 1: the quotient of manufacturing, {lq}, is not above 1.</source>
            <translation>Stufe 1: der Koeffizient des Verarbeitenden Gewerbes, {lq}, ist nicht über 1.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 1: {sector} has a greater quotient ({top}) than manufacturing.</source>
            <translation>Stufe 1: {sector} hat einen größeren Koeffizienten ({top}) als das Verarbeitende Gewerbe.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Its main industry has one medium unit, with at least twice the jobs of all small ones: look at it before you call this a district.</source>
            <translation>Ihre Hauptindustrie hat einen mittleren Betrieb mit mindestens doppelt so vielen Beschäftigten wie alle kleinen zusammen: sehen Sie ihn sich an, bevor Sie von einem Distrikt sprechen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>agriculture</source>
            <translation>Landwirtschaft</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>mining and utilities</source>
            <translation>Bergbau und Versorgung</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>manufacturing</source>
            <translation>Verarbeitendes Gewerbe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>construction</source>
            <translation>Baugewerbe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>trade</source>
            <translation>Handel</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>business services</source>
            <translation>unternehmensnahe Dienstleistungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>consumer services</source>
            <translation>konsumnahe Dienstleistungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>social services</source>
            <translation>soziale Dienstleistungen</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>{n} of {basins} labour basins are industrial districts.</source>
            <translation>
                <numerusform>{n} von {basins} Arbeitsmarktregionen ist ein Industriedistrikt.</numerusform>
                <numerusform>{n} von {basins} Arbeitsmarktregionen sind Industriedistrikte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Basin</source>
            <translation>Arbeitsmarktregion</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>District</source>
            <translation>Distrikt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>1: quotient of manufacturing (greatest of all)</source>
            <translation>1: Koeffizient des Verarbeitenden Gewerbes (größter von allen)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>2: quotients of small, medium, large units</source>
            <translation>2: Koeffizienten der kleinen, mittleren, großen Betriebe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>3: main industry (quotient, jobs)</source>
            <translation>3: Hauptindustrie (Koeffizient, Beschäftigte)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>4: share of small and medium units</source>
            <translation>4: Anteil kleiner und mittlerer Betriebe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Industrial districts</source>
            <translation>Industriedistrikte</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>The four conditions follow Sforzi and ISTAT as stated from memory of the literature. Check them against the source before you call a result compliant.</source>
            <translation>Die vier Bedingungen folgen Sforzi und ISTAT, aus der Erinnerung an die Literatur wiedergegeben. Prüfen Sie sie an der Quelle, bevor Sie ein Ergebnis als regelkonform bezeichnen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>ESTIMATE: the labour basins were estimated, not observed; so are these results.</source>
            <translation>SCHÄTZUNG: die Arbeitsmarktregionen wurden geschätzt, nicht beobachtet; ebenso diese Ergebnisse.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>{start} to {end} minutes</source>
            <translation>{start} bis {end} Minuten</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>up to {n} minutes</source>
            <translation>
                <numerusform>bis {n} Minute</numerusform>
                <numerusform>bis {n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} Minute</numerusform>
                <numerusform>{n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>The layer “{layer}” has no field “{field}”. Choose one of its fields, or leave it empty.</source>
            <translation>Der Layer „{layer}“ hat kein Feld „{field}“. Wählen Sie eines seiner Felder, oder lassen Sie es leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>{n} features of “{layer}” have no line and are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Objekt von „{layer}“ hat keine Linie und bleibt weg (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Objekte von „{layer}“ haben keine Linie und bleiben weg (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>{n} features of “{layer}” have parts with fewer than two vertices or with coordinates that are no numbers or lie nowhere; these parts are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Objekt von „{layer}“ hat Teile mit weniger als zwei Stützpunkten oder mit Koordinaten, die keine Zahlen sind oder nirgends liegen; diese Teile bleiben weg (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Objekte von „{layer}“ haben Teile mit weniger als zwei Stützpunkten oder mit Koordinaten, die keine Zahlen sind oder nirgends liegen; diese Teile bleiben weg (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>No feature of “{layer}” has a usable line. Check that the layer holds roads, and that its coordinate reference system is the one its coordinates are in.</source>
            <translation>Kein Objekt von „{layer}“ hat eine verwendbare Linie. Prüfen Sie, ob der Layer Straßen enthält und ob sein Koordinatenbezugssystem das seiner Koordinaten ist.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/map_page.py" />
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/measure.py" />
            <source>Some coordinates lie outside of what the coordinate reference system {crs} can describe. Check that the layer has the system that its coordinates are in.</source>
            <translation>Einige Koordinaten liegen außerhalb dessen, was das Koordinatenbezugssystem {crs} beschreiben kann. Prüfen Sie, ob der Layer das System seiner Koordinaten hat.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Agriculture, forestry, fishing</source>
            <translation>Land- und Forstwirtschaft, Fischerei</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Mining</source>
            <translation>Bergbau</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Manufacturing</source>
            <translation>Verarbeitendes Gewerbe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Energy supply</source>
            <translation>Energieversorgung</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Water and waste</source>
            <translation>Wasser und Abfall</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Construction</source>
            <translation>Baugewerbe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Trade and repair of vehicles</source>
            <translation>Handel und Kfz-Reparatur</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Transport and storage</source>
            <translation>Verkehr und Lagerei</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Hotels and restaurants</source>
            <translation>Gastgewerbe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Information and communication</source>
            <translation>Information und Kommunikation</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Finance and insurance</source>
            <translation>Finanzen und Versicherungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Real estate</source>
            <translation>Grundstücks- und Wohnungswesen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Professional and scientific services</source>
            <translation>Freiberufliche und wissenschaftliche Dienstleistungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Administrative and support services</source>
            <translation>Sonstige wirtschaftliche Dienstleistungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Public administration</source>
            <translation>Öffentliche Verwaltung</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Education</source>
            <translation>Erziehung und Unterricht</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Health and social work</source>
            <translation>Gesundheits- und Sozialwesen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Arts, sport and recreation</source>
            <translation>Kunst, Sport und Erholung</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Other services</source>
            <translation>Sonstige Dienstleistungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Households as employers</source>
            <translation>Private Haushalte als Arbeitgeber</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>International organisations</source>
            <translation>Internationale Organisationen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Food</source>
            <translation>Nahrungsmittel</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Beverages</source>
            <translation>Getränke</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Tobacco</source>
            <translation>Tabak</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Textiles</source>
            <translation>Textilien</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Clothing</source>
            <translation>Bekleidung</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Leather and footwear</source>
            <translation>Leder und Schuhe</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Wood products</source>
            <translation>Holzwaren</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Printing</source>
            <translation>Druck</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Coke and petroleum</source>
            <translation>Kokerei und Mineralöl</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Chemicals</source>
            <translation>Chemie</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Pharmaceuticals</source>
            <translation>Pharma</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Rubber and plastics</source>
            <translation>Gummi und Kunststoff</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Glass, ceramics and stone</source>
            <translation>Glas, Keramik und Steine</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Basic metals</source>
            <translation>Metallerzeugung</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Metal products</source>
            <translation>Metallerzeugnisse</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Electronics and optics</source>
            <translation>Elektronik und Optik</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Electrical equipment</source>
            <translation>Elektrische Ausrüstungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Machinery</source>
            <translation>Maschinenbau</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Motor vehicles</source>
            <translation>Kraftwagen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Other vehicles</source>
            <translation>Sonstiger Fahrzeugbau</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Furniture</source>
            <translation>Möbel</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Other manufacturing</source>
            <translation>Sonstige Waren</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Repair of machinery</source>
            <translation>Reparatur von Maschinen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Made by ERIK Clusters {version}, {title} ({algorithm}), on {date}.</source>
            <translation>Erstellt mit ERIK Clusters {version}, {title} ({algorithm}), am {date}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Inputs: {inputs}</source>
            <translation>Eingaben: {inputs}</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Settings: {settings}</source>
            <translation>Einstellungen: {settings}</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/rasters.py" />
            <source>The raster {path} cannot be written. Choose another folder or file name.</source>
            <translation>Das Raster {path} kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” has no features. Choose a layer with at least one, or clear its filter and selection.</source>
            <translation>Der Layer „{layer}“ hat keine Objekte. Wählen Sie einen Layer mit mindestens einem, oder heben Sie seinen Filter und seine Auswahl auf.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>No feature of “{layer}” is selected, but “Selected features only” is ticked for it. Select features, or untick it.</source>
            <translation>Kein Objekt von „{layer}“ ist gewählt, aber „Nur gewählte Objekte“ ist dafür angehakt. Wählen Sie Objekte, oder entfernen Sie den Haken.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>“{layer}” is a table and has no points. If it has columns with coordinates, make points of them with “Create points layer from table” or Layer &gt; Add Layer &gt; Add Delimited Text Layer, and choose the result.</source>
            <translation>„{layer}“ ist eine Tabelle und hat keine Punkte. Wenn sie Spalten mit Koordinaten hat, machen Sie daraus Punkte mit „Punktlayer aus Tabelle erzeugen“ oder Layer &gt; Layer hinzufügen &gt; Getrennte Textdatei als Layer hinzufügen, und wählen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>“{layer}” is a table and has no geometry. If it has a column with WKT, open it with Layer &gt; Add Layer &gt; Add Delimited Text Layer; else choose the layer that its lines or areas are in.</source>
            <translation>„{layer}“ ist eine Tabelle und hat keine Geometrie. Wenn sie eine Spalte mit WKT hat, öffnen Sie sie mit Layer &gt; Layer hinzufügen &gt; Getrennte Textdatei als Layer hinzufügen; sonst wählen Sie den Layer, in dem ihre Linien oder Flächen sind.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” has no coordinate reference system. Set one in the layer's properties (Source) and try again.</source>
            <translation>Der Layer „{layer}“ hat kein Koordinatenbezugssystem. Setzen Sie eines in den Layereigenschaften (Quelle) und versuchen Sie es erneut.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” went away while it was read: {seen} of {n} features came. Check that its file or database is still there, and run again.</source>
            <translation>
                <numerusform>Der Layer „{layer}“ verschwand beim Lesen: {seen} von {n} Objekt kam an. Prüfen Sie, ob die Datei oder Datenbank noch da ist, und starten Sie noch einmal.</numerusform>
                <numerusform>Der Layer „{layer}“ verschwand beim Lesen: {seen} von {n} Objekten kamen an. Prüfen Sie, ob die Datei oder Datenbank noch da ist, und starten Sie noch einmal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” could be read only in part: {seen} of {n} features came. Its file may be damaged; save it anew from its origin and choose that.</source>
            <translation>
                <numerusform>Der Layer „{layer}“ ließ sich nur zum Teil lesen: {seen} von {n} Objekt kam an. Die Datei ist vielleicht beschädigt; speichern Sie sie aus ihrer Quelle neu, und wählen Sie diese.</numerusform>
                <numerusform>Der Layer „{layer}“ ließ sich nur zum Teil lesen: {seen} von {n} Objekten kamen an. Die Datei ist vielleicht beschädigt; speichern Sie sie aus ihrer Quelle neu, und wählen Sie diese.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>No feature of “{layer}” has a usable geometry. Check that it holds points, and that its coordinate reference system, {crs}, is the right one.</source>
            <translation>Kein Objekt von „{layer}“ hat eine verwendbare Geometrie. Prüfen Sie, ob er Punkte enthält und ob sein Koordinatenbezugssystem, {crs}, das richtige ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have no usable geometry and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} Objekt von „{layer}“ hat keine brauchbare Geometrie und bleibt weg: {ids}.</numerusform>
                <numerusform>{n} Objekte von „{layer}“ haben keine brauchbare Geometrie und bleiben weg: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have coordinates that are no numbers or lie nowhere in {crs}, and no usable geometry; they are left out: {ids}.</source>
            <translation>
                <numerusform>{n} Objekt von „{layer}“ hat Koordinaten, die keine Zahlen sind oder in {crs} nirgends liegen, und keine brauchbare Geometrie; es bleibt weg: {ids}.</numerusform>
                <numerusform>{n} Objekte von „{layer}“ haben Koordinaten, die keine Zahlen sind oder in {crs} nirgends liegen, und keine brauchbare Geometrie; sie bleiben weg: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have an invalid geometry and are left out, as the settings of Processing say: {ids}.</source>
            <translation>
                <numerusform>{n} Objekt von „{layer}“ hat eine ungültige Geometrie und bleibt weg, wie die Einstellungen von Processing es sagen: {ids}.</numerusform>
                <numerusform>{n} Objekte von „{layer}“ haben eine ungültige Geometrie und bleiben weg, wie die Einstellungen von Processing es sagen: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” are left out, because they have no {kind}: {ids}.</source>
            <translation>
                <numerusform>{n} Objekt von „{layer}“ bleibt weg, weil es keine Geometrie der Art {kind} hat: {ids}.</numerusform>
                <numerusform>{n} Objekte von „{layer}“ bleiben weg, weil sie keine Geometrie der Art {kind} haben: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>Feature {id} of “{layer}” has an invalid geometry. Repair it with “Fix geometries”, or let Processing skip such features (Settings &gt; Options &gt; Processing &gt; General &gt; Invalid features filtering).</source>
            <translation>Objekt {id} von „{layer}“ hat eine ungültige Geometrie. Reparieren Sie sie mit „Geometrien reparieren“, oder lassen Sie Processing solche Objekte überspringen (Einstellungen &gt; Optionen &gt; Verarbeitung &gt; Allgemein &gt; Filterung ungültiger Objekte).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The coordinates of “{layer}” are degrees, but its coordinate reference system, {crs}, is not. Set the one that its coordinates are in, such as EPSG:4326, in the layer's properties (Source) and try again.</source>
            <translation>Die Koordinaten von „{layer}“ sind Grad, sein Koordinatenbezugssystem, {crs}, ist es nicht. Setzen Sie in den Layereigenschaften (Quelle) das System der Koordinaten, etwa EPSG:4326, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The coordinates of “{layer}” seem to be swapped: with x for y they would lie where {crs} is used. Swap them with “Swap X and Y coordinates” and choose the result.</source>
            <translation>Die Koordinaten von „{layer}“ scheinen vertauscht zu sein: mit x statt y lägen sie dort, wo {crs} verwendet wird. Tauschen Sie sie mit „X- und Y-Koordinaten vertauschen“ und wählen Sie das Ergebnis.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Firms of “{layer}”, computed on {date}.</source>
            <translation>Unternehmen von „{layer}“, berechnet am {date}.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>A community is a group of firms that are related more to each other than to the rest. Only firms at most {n} minutes apart count as linked: the weight of a link is relatedness × e^(−minutes / {tau}). Communities were looked for again and again (runs: {runs}; {method}); the certainty of a firm is the share of the runs that put it into the same community. The meeting time bounds every link; a community as a whole can reach farther, from link to link.</source>
            <translation>
                <numerusform>Eine Gemeinschaft ist eine Gruppe von Unternehmen, die einander verwandter sind als den übrigen. Als verbunden zählen nur Unternehmen, die höchstens {n} Minute auseinanderliegen: Das Gewicht einer Verbindung ist Verwandtschaft × e^(−Minuten / {tau}). Gemeinschaften wurden immer wieder gesucht (Läufe: {runs}; {method}); die Sicherheit eines Unternehmens ist der Anteil der Läufe, die es derselben Gemeinschaft zuordneten. Die Treffzeit begrenzt jede Verbindung; eine Gemeinschaft als Ganzes kann von Verbindung zu Verbindung weiter reichen.</numerusform>
                <numerusform>Eine Gemeinschaft ist eine Gruppe von Unternehmen, die einander verwandter sind als den übrigen. Als verbunden zählen nur Unternehmen, die höchstens {n} Minuten auseinanderliegen: Das Gewicht einer Verbindung ist Verwandtschaft × e^(−Minuten / {tau}). Gemeinschaften wurden immer wieder gesucht (Läufe: {runs}; {method}); die Sicherheit eines Unternehmens ist der Anteil der Läufe, die es derselben Gemeinschaft zuordneten. Die Treffzeit begrenzt jede Verbindung; eine Gemeinschaft als Ganzes kann von Verbindung zu Verbindung weiter reichen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>What counts as a relation</source>
            <translation>Was als Beziehung zählt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Where a relation says nothing about two firms, because one of them has no data, it is left out of their mean; it does not count as 0.</source>
            <translation>Wo eine Beziehung über zwei Unternehmen nichts sagt, weil zu einem von ihnen Daten fehlen, bleibt sie aus deren Mittelwert weg; sie zählt nicht als 0.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Communities and their links</source>
            <translation>Gemeinschaften und ihre Verbindungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>How this was made</source>
            <translation>Wie das entstanden ist</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/consensus_methods.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Relationship clusters</source>
            <translation>Beziehungscluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Communities</source>
            <translation>Gemeinschaften</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Firms in one</source>
            <translation>Unternehmen in einer davon</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Firms without a related one in reach</source>
            <translation>Unternehmen ohne verwandtes in Reichweite</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Links</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>of them inside</source>
            <translation>davon innerhalb</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Modularity</source>
            <translation>Modularität</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Relation</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/catchments/accessibility.py" />
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>How it is scaled</source>
            <translation>Wie sie skaliert ist</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Pairs in reach with data</source>
            <translation>Paare in Reichweite mit Daten</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>of them related</source>
            <translation>davon verwandt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Community</source>
            <translation>Gemeinschaft</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Internal links</source>
            <translation>Interne Verbindungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>External links</source>
            <translation>Externe Verbindungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>of them beyond the meeting time</source>
            <translation>davon jenseits der Treffzeit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Weight that stays inside</source>
            <translation>Gewicht, das innerhalb bleibt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Mean minutes</source>
            <translation>Mittlere Minuten</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Certainty</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Main sector</source>
            <translation>Wichtigste Branche</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>… and {n} smaller ones, which the layer of firms holds.</source>
            <translation>
                <numerusform>… und {n} kleinere, die der Layer der Unternehmen enthält.</numerusform>
                <numerusform>… und {n} kleinere, die der Layer der Unternehmen enthält.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>External links lead to firms of other communities within the meeting time, or are known links beyond it. No community rests on the latter.</source>
            <translation>Externe Verbindungen führen zu Unternehmen anderer Gemeinschaften innerhalb der Treffzeit oder sind bekannte Verbindungen jenseits davon. Auf letzteren beruht keine Gemeinschaft.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Within a community</source>
            <translation>Innerhalb einer Gemeinschaft</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Between communities</source>
            <translation>Zwischen Gemeinschaften</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Beyond the meeting time</source>
            <translation>Jenseits der Treffzeit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/relation_layers.py" />
            <source>Known links</source>
            <translation>Bekannte Verbindungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Rows of the table of links. Links beyond the meeting time are counted here, but not used.</source>
            <translation>Zeilen der Verbindungstabelle. Verbindungen jenseits der Treffzeit werden hier gezählt, aber nicht verwendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>{n} rows name a firm that is not in the layer.</source>
            <translation>
                <numerusform>{n} Zeile nennt ein Unternehmen, das nicht im Layer ist.</numerusform>
                <numerusform>{n} Zeilen nennen ein Unternehmen, das nicht im Layer ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Record that cannot be used</source>
            <translation>Nicht verwendbarer Datensatz</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>It is left out of every computation.</source>
            <translation>Er bleibt aus jeder Berechnung weg.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Correct the field that is named, or make the road network again.</source>
            <translation>Berichtigen Sie das genannte Feld, oder erstellen Sie das Straßennetz neu.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Separate part</source>
            <translation>Getrennter Teil</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nothing on it can be reached from the main network, nor the other way round.</source>
            <translation>Nichts darin ist vom Hauptnetz aus erreichbar, und umgekehrt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>An island without a ferry is right as it is. Where the gap is only metres, run “Roads from a line layer” with a tolerance a little above the gap. “Keep the main network only” removes all separate parts.</source>
            <translation>Eine Insel ohne Fähre ist so richtig. Wo die Lücke nur wenige Meter misst, führen Sie „Straßen aus einem Linienlayer“ mit einer Toleranz etwas über der Lücke aus. „Nur das Hauptnetz behalten“ entfernt alle getrennten Teile.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Near miss of a line end</source>
            <translation>Knapp verfehltes Linienende</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>A road stops just short of another one, so the way round may be long.</source>
            <translation>Eine Straße endet kurz vor einer anderen, der Umweg kann deshalb lang sein.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Where the two roads meet in reality, run “Roads from a line layer” with a tolerance above the gap, or move the line's end. A fence or a wall between them is right as it is.</source>
            <translation>Wo sich die zwei Straßen in Wirklichkeit treffen, führen Sie „Straßen aus einem Linienlayer“ mit einer Toleranz über der Lücke aus, oder verschieben Sie das Linienende. Ein Zaun oder eine Mauer dazwischen ist so richtig.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Can enter, cannot leave</source>
            <translation>Einfahrt möglich, Ausfahrt nicht</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Who drives in never comes out: catchments to sites there look too large, and those from sites there are too small.</source>
            <translation>Wer hineinfährt, kommt nicht mehr heraus: Einzugsgebiete zu Standorten dort wirken zu groß, solche von Standorten dort sind zu klein.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look for a one-way street drawn in the wrong direction. Where the road data end, cut motorways are such traps by nature; a larger extract or “Keep the main network only” helps.</source>
            <translation>Suchen Sie eine Einbahnstraße, die in der falschen Richtung gezeichnet ist. Wo die Straßendaten enden, sind abgeschnittene Autobahnen naturgemäß solche Fallen; ein größerer Auszug oder „Nur das Hauptnetz behalten“ hilft.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Can leave, cannot enter</source>
            <translation>Ausfahrt möglich, Einfahrt nicht</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nobody gets there: firms beside such roads are not reached by anybody.</source>
            <translation>Niemand gelangt dorthin: Unternehmen an solchen Straßen werden von niemandem erreicht.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look for a one-way street drawn in the wrong direction. Where the road data end, cut motorways are such places by nature; a larger extract or “Keep the main network only” helps.</source>
            <translation>Suchen Sie eine Einbahnstraße, die in der falschen Richtung gezeichnet ist. Wo die Straßendaten enden, sind abgeschnittene Autobahnen naturgemäß solche Stellen; ein größerer Auszug oder „Nur das Hauptnetz behalten“ hilft.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Neither enter nor leave</source>
            <translation>Weder Einfahrt noch Ausfahrt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>One-way streets cut this place off from the main network in both senses.</source>
            <translation>Einbahnstraßen schneiden diese Stelle in beiden Richtungen vom Hauptnetz ab.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look at the directions of the roads around it.</source>
            <translation>Sehen Sie sich die Richtungen der Straßen ringsum an.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Closed in both directions</source>
            <translation>In beiden Richtungen gesperrt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nobody can use this road.</source>
            <translation>Niemand kann diese Straße benutzen.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Fill minutes_forward or minutes_backward, or delete the road if it is closed.</source>
            <translation>Füllen Sie minutes_forward oder minutes_backward aus, oder löschen Sie die Straße, wenn sie gesperrt ist.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Missing or implausible speed</source>
            <translation>Fehlende oder unplausible Geschwindigkeit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Travel times that rest on it are wrong.</source>
            <translation>Fahrzeiten, die darauf beruhen, sind falsch.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Correct the speed in the source data and make the road network again.</source>
            <translation>Berichtigen Sie die Geschwindigkeit in den Ausgangsdaten und erstellen Sie das Straßennetz neu.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Minutes do not fit the speed</source>
            <translation>Minuten passen nicht zur Geschwindigkeit</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Catchments use the minutes, so they do not follow the speed that is stated.</source>
            <translation>Einzugsgebiete verwenden die Minuten, sie folgen also nicht der angegebenen Geschwindigkeit.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Where the minutes were edited on purpose (a ferry, a pass), leave them; otherwise make the road network again.</source>
            <translation>Wo die Minuten mit Absicht bearbeitet wurden (eine Fähre, ein Pass), lassen Sie sie stehen; sonst erstellen Sie das Straßennetz neu.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Length does not fit the line</source>
            <translation>Länge passt nicht zur Linie</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>The line was edited after its length and minutes had been computed.</source>
            <translation>Die Linie wurde bearbeitet, nachdem ihre Länge und ihre Minuten berechnet worden waren.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Make the road network again from the edited lines.</source>
            <translation>Erstellen Sie das Straßennetz aus den bearbeiteten Linien neu.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Road drawn twice</source>
            <translation>Doppelt gezeichnete Straße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Travel times are right, but kilometres of road count double.</source>
            <translation>Die Fahrzeiten stimmen, aber Straßenkilometer zählen doppelt.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Delete one of the two, or make the road network again.</source>
            <translation>Löschen Sie eine der beiden, oder erstellen Sie das Straßennetz neu.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>The field {field} has no usable value, so this road is left out.</source>
            <translation>Das Feld {field} hat keinen verwendbaren Wert, deshalb bleibt diese Straße weg.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Layer “{layer}”, checked on {date}.</source>
            <translation>Layer „{layer}“, geprüft am {date}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>On the main network one gets from everywhere to everywhere. It holds {share} % of all road.</source>
            <translation>Im Hauptnetz gelangt man von überall nach überall. Es enthält {share} % aller Straßen.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>{n} features have no usable line (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Objekt hat keine brauchbare Linie (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Objekte haben keine brauchbare Linie (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>No problem was found.</source>
            <translation>Es wurde kein Problem gefunden.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Check of the road network</source>
            <translation>Prüfung des Straßennetzes</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <location filename="processing/roads/checkroads.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>Kilometres of road</source>
            <translation>Straßenkilometer</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Stretches of road</source>
            <translation>Straßenabschnitte</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Junctions</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>Kilometres on the main network</source>
            <translation>Kilometer im Hauptnetz</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/catchments/accessibility.py" />
            <source>Places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Road (edge_id)</source>
            <translation>Straße (edge_id)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What is there</source>
            <translation>Was dort ist</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>… and {n} more in the layer of problems.</source>
            <translation>
                <numerusform>… und {n} weiteres im Layer der Probleme.</numerusform>
                <numerusform>… und {n} weitere im Layer der Probleme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>{n} roads of “{layer}” have a length but take 0 minutes, so that catchments may be too large. Correct their minutes; their edge_id: {ids}.</source>
            <translation>
                <numerusform>{n} Straße von „{layer}“ hat eine Länge, braucht aber 0 Minuten, sodass Einzugsgebiete zu groß sein können. Berichtigen Sie ihre Minuten; ihre edge_id: {ids}.</numerusform>
                <numerusform>{n} Straßen von „{layer}“ haben eine Länge, brauchen aber 0 Minuten, sodass Einzugsgebiete zu groß sein können. Berichtigen Sie ihre Minuten; ihre edge_id: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>{n} roads of “{layer}” have no usable line, junction or time and are left out: {ids}. “Check roads” shows what is wrong.</source>
            <translation>
                <numerusform>{n} Straße von „{layer}“ hat keine brauchbare Linie, keinen Knoten oder keine Zeit und bleibt weg: {ids}. „Straßen prüfen“ zeigt, was nicht stimmt.</numerusform>
                <numerusform>{n} Straßen von „{layer}“ haben keine brauchbare Linie, keinen Knoten oder keine Zeit und bleiben weg: {ids}. „Straßen prüfen“ zeigt, was nicht stimmt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>The layer “{layer}” is not a road network: it has no field {fields}. Make one with “Roads from an OSM file” or “Roads from a line layer” and choose its result.</source>
            <translation>Der Layer „{layer}“ ist kein Straßennetz: es fehlt an Feldern: {fields}. Erstellen Sie eines mit „Straßen aus einer OSM-Datei“ oder „Straßen aus einem Linienlayer“ und wählen Sie dessen Ergebnis.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>The road network “{layer}” is empty. Choose a layer with roads, or clear its filter and selection.</source>
            <translation>Das Straßennetz „{layer}“ ist leer. Wählen Sie einen Layer mit Straßen, oder heben Sie seinen Filter und seine Auswahl auf.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>The layer “{layer}” has no coordinate reference system, so nothing can be measured on it. Set one in the layer's properties (Source) and try again.</source>
            <translation>Der Layer „{layer}“ hat kein Koordinatenbezugssystem, also lässt sich auf ihm nichts messen. Setzen Sie eines in den Layereigenschaften (Quelle) und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>No road of “{layer}” can be used: none has a line, two junctions and a time. Check its coordinate reference system, or make the road network again.</source>
            <translation>Keine Straße von „{layer}“ ist verwendbar: keine hat eine Linie, zwei Knoten und eine Zeit. Prüfen Sie das Koordinatenbezugssystem, oder erstellen Sie das Straßennetz neu.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>The table “{table}” needs two fields: sector, and the group it belongs to.</source>
            <translation>Die Tabelle „{table}“ braucht zwei Felder: die Branche, und die Gruppe, zu der sie gehört.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>The table “{table}” puts a sector into more than one group: {sectors}. Leave it in one of them.</source>
            <translation>Die Tabelle „{table}“ ordnet eine Branche mehr als einer Gruppe zu: {sectors}. Lassen Sie sie in einer davon.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>The table “{table}” has no row with both a sector and a group. Fill in its fields “{sector}” and “{group}”.</source>
            <translation>Die Tabelle „{table}“ hat keine Zeile mit Branche und Gruppe. Füllen Sie ihre Felder „{sector}“ und „{group}“ aus.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>{n} rows of the table “{table}” are left out, because their sector or their group is empty: {rows}.</source>
            <translation>
                <numerusform>{n} Zeile der Tabelle „{table}“ bleibt weg, weil ihre Branche oder ihre Gruppe leer ist: {rows}.</numerusform>
                <numerusform>{n} Zeilen der Tabelle „{table}“ bleiben weg, weil ihre Branche oder ihre Gruppe leer ist: {rows}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Firm, by jobs</source>
            <translation>Unternehmen, nach Beschäftigten</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Motorway</source>
            <translation>Autobahn</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Primary road</source>
            <translation>Bundesstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Secondary road</source>
            <translation>Landesstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Motorway ramp</source>
            <translation>Autobahnauffahrt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Local road</source>
            <translation>Gemeindestraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Lane</source>
            <translation>Nebenstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Residential street</source>
            <translation>Wohnstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>City</source>
            <translation>Großstadt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Town</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Village</source>
            <translation>Dorf</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>not on the road network</source>
            <translation>nicht am Straßennetz</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>nothing within reach</source>
            <translation>nichts in Reichweite</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>something within reach</source>
            <translation>etwas in Reichweite</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>up to {high} within reach</source>
            <translation>bis {high} in Reichweite</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>more than {low} within reach</source>
            <translation>mehr als {low} in Reichweite</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{low} to {high} within reach</source>
            <translation>{low} bis {high} in Reichweite</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Class not stated</source>
            <translation>Klasse nicht angegeben</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Motorway, trunk road</source>
            <translation>Autobahn, Schnellstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Primary, secondary road</source>
            <translation>Bundesstraße, Landesstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Ferry</source>
            <translation>Fähre</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Other road</source>
            <translation>Andere Straße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Trunk road</source>
            <translation>Schnellstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Tertiary road</source>
            <translation>Kreisstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Local street</source>
            <translation>Ortsstraße</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Service road, track</source>
            <translation>Erschließungsstraße, Wirtschaftsweg</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Foot or cycle path</source>
            <translation>Fuß- oder Radweg</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Other or not stated</source>
            <translation>Andere oder nicht angegeben</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Hot spot: more near by than chance explains, 99 % sure</source>
            <translation>Hotspot: mehr in der Nähe, als der Zufall erklärt, zu 99 % sicher</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Hot spot, 95 % sure</source>
            <translation>Hotspot, zu 95 % sicher</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Hot spot, 90 % sure</source>
            <translation>Hotspot, zu 90 % sicher</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Neither hot nor cold</source>
            <translation>Weder Hotspot noch Coldspot</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Cold spot, 90 % sure</source>
            <translation>Coldspot, zu 90 % sicher</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Cold spot, 95 % sure</source>
            <translation>Coldspot, zu 95 % sicher</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Cold spot: less near by than chance explains, 99 % sure</source>
            <translation>Coldspot: weniger in der Nähe, als der Zufall erklärt, zu 99 % sicher</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Not judged, see the log</source>
            <translation>Nicht beurteilt, siehe Protokoll</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Community {number}, {n} firms</source>
            <translation>
                <numerusform>Gemeinschaft {number}, {n} Unternehmen</numerusform>
                <numerusform>Gemeinschaft {number}, {n} Unternehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <location filename="processing/clusters/cluster_layers.py" />
            <location filename="processing/clusters/consensus_layers.py" />
            <source>{n} firms</source>
            <translation>
                <numerusform>{n} Unternehmen</numerusform>
                <numerusform>{n} Unternehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{n} smaller communities, {firms}</source>
            <translation>
                <numerusform>{n} kleinere Gemeinschaft, {firms}</numerusform>
                <numerusform>{n} kleinere Gemeinschaften, {firms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{n} firms related to nobody in reach</source>
            <translation>
                <numerusform>{n} Unternehmen ohne verwandtes in Reichweite</numerusform>
                <numerusform>{n} Unternehmen ohne verwandtes in Reichweite</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Link within a community</source>
            <translation>Verbindung innerhalb einer Gemeinschaft</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Link between communities</source>
            <translation>Verbindung zwischen Gemeinschaften</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Estimated labour basin; colours only tell neighbours apart</source>
            <translation>Geschätzte Arbeitsmarktregion; die Farben unterscheiden nur Nachbarn</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Labour basin; colours only tell neighbours apart</source>
            <translation>Arbeitsmarktregion; die Farben unterscheiden nur Nachbarn</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{basin}: an estimated {share} % of {residents} employed residents work in it</source>
            <translation>{basin}: von {residents} Erwerbstätigen am Wohnort arbeiten geschätzt {share} % darin</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{basin}: {share} % of {residents} employed residents work in it</source>
            <translation>{basin}: von {residents} Erwerbstätigen am Wohnort arbeiten {share} % darin</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Area of an estimated labour basin; colours only tell neighbours apart</source>
            <translation>Gebiet einer geschätzten Arbeitsmarktregion; die Farben unterscheiden nur Nachbarn</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Area of a labour basin; colours only tell neighbours apart</source>
            <translation>Gebiet einer Arbeitsmarktregion; die Farben unterscheiden nur Nachbarn</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Reserve unit: joined at the end to the basin it is linked to most</source>
            <translation>Reserveeinheit: am Ende der Arbeitsmarktregion zugeschlagen, mit der sie am stärksten verbunden ist</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>In no basin: no commuters, or none who link it to one</source>
            <translation>In keiner Arbeitsmarktregion: keine Pendler, oder keine, die es mit einer verbinden</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Industrial district: all four conditions hold</source>
            <translation>Industriedistrikt: alle vier Bedingungen sind erfüllt</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Main industry, but half of it or more in large units</source>
            <translation>Hauptindustrie, aber zur Hälfte oder mehr in großen Betrieben</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Small and medium manufacturing, no main industry</source>
            <translation>Kleines und mittleres Verarbeitendes Gewerbe, keine Hauptindustrie</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Manufacturing, but in large units</source>
            <translation>Verarbeitendes Gewerbe, aber in großen Betrieben</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Not mainly manufacturing, or cannot be told</source>
            <translation>Nicht überwiegend Verarbeitendes Gewerbe, oder nicht feststellbar</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for tables, joins and overlays of areas</source>
            <translation>für Tabellen, Verknüpfungen und Überlagerungen von Flächen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for indicator rasters</source>
            <translation>für Indikatorraster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for downloading roads from OpenStreetMap</source>
            <translation>für das Herunterladen von Straßen aus OpenStreetMap</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for areas and their overlays</source>
            <translation>für Flächen und ihre Überlagerungen</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for coordinate systems</source>
            <translation>für Koordinatensysteme</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for faster travel times</source>
            <translation>für schnellere Fahrzeiten</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for drawing curves</source>
            <translation>für das Zeichnen von Kurven</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for the Leiden method of finding communities</source>
            <translation>für das Leiden-Verfahren zur Suche von Gemeinschaften</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for travel times and everything built on them</source>
            <translation>für Fahrzeiten und alles, was darauf aufbaut</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library}, needed {purpose}, is installed but cannot be loaded ({reason}): {how}.</source>
            <translation>Die Python-Bibliothek {library}, nötig {purpose}, ist installiert, lässt sich aber nicht laden ({reason}): {how}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library}, needed {purpose}, is too old here ({version}, at least {minimum} is needed): {how}.</source>
            <translation>Die Python-Bibliothek {library}, nötig {purpose}, ist hier zu alt ({version}, nötig ist mindestens {minimum}): {how}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library} is missing, which is needed {purpose}: {how}.</source>
            <translation>Die Python-Bibliothek {library} fehlt, die nötig ist {purpose}: {how}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>close QGIS, open the OSGeo4W Shell from the start menu and run “{command}” (no administrator rights are needed), then start QGIS again</source>
            <translation>schließen Sie QGIS, öffnen Sie im Startmenü die OSGeo4W Shell und führen Sie „{command}“ aus (Administratorrechte sind nicht nötig), dann starten Sie QGIS neu</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>open a terminal and run “{command}”, then start QGIS again</source>
            <translation>öffnen Sie ein Terminal und führen Sie „{command}“ aus, dann starten Sie QGIS neu</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>No field is chosen for “{parameter}”. Choose the field of “{layer}” that holds it.</source>
            <translation>Für „{parameter}“ ist kein Feld gewählt. Wählen Sie das Feld von „{layer}“, das die Angabe enthält.</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>QGIS cannot read “{layer}”: a position in it is infinite. Delete that feature, or mend its geometry, and run this again.</source>
            <translation>QGIS kann „{layer}“ nicht lesen: Eine Lage darin ist unendlich. Löschen Sie dieses Objekt, oder berichtigen Sie seine Geometrie, und starten Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>A file could not be written or read: {reason}. Check that the disk has room and that the folder can be written to.</source>
            <translation>Eine Datei konnte nicht geschrieben oder gelesen werden: {reason}. Prüfen Sie, ob auf dem Datenträger Platz ist und ob in den Ordner geschrieben werden darf.</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>Roads</source>
            <translation>Straßen</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <location filename="processing/catchments/catchments.py" />
            <source>Catchments</source>
            <translation>Einzugsgebiete</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Clusters</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>When to use it</source>
            <translation>Wann verwenden</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Outputs</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>How it is computed</source>
            <translation>Wie gerechnet wird</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Source of the method</source>
            <translation>Quelle des Verfahrens</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>Time between two firms</source>
            <translation>Zeit zwischen zwei Unternehmen</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>Mean of the two directions</source>
            <translation>Mittel der beiden Richtungen</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>The slower direction</source>
            <translation>Die langsamere Richtung</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>One-way roads make the way there and the way back differ. The slower direction: firms that are at most 15 minutes apart are so each way. The mean: one of the two ways can take longer than that.</source>
            <translation>Durch Einbahnstraßen unterscheiden sich Hin- und Rückweg. Die langsamere Richtung: Unternehmen, die höchstens 15 Minuten auseinanderliegen, sind es hin wie zurück. Das Mittel: einer der beiden Wege kann länger dauern.</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>Times between two firms are those of the slower direction: they hold each way.</source>
            <translation>Zeiten zwischen zwei Unternehmen sind die der langsameren Richtung: sie gelten hin wie zurück.</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>Times between two firms are the mean of there and back: one of the two ways can take longer.</source>
            <translation>Zeiten zwischen zwei Unternehmen sind das Mittel aus Hin- und Rückweg: einer der beiden Wege kann länger dauern.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Accessibility</source>
            <translation>Erreichbarkeit</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Says for every place how much can be reached from it by road: how many jobs, firms or people, and how near the nearest is.</source>
            <translation>Sagt für jeden Ort, wie viel von ihm aus auf der Straße erreichbar ist: wie viele Beschäftigte, Unternehmen oder Menschen, und wie nah das Nächste ist.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>To compare places: where firms find most workers, where people find most jobs. For single pairs use “Travel-time matrix”.</source>
            <translation>Um Orte zu vergleichen: wo Unternehmen die meisten Arbeitskräfte finden, wo Menschen die meisten Arbeitsplätze. Für einzelne Paare nehmen Sie „Fahrzeitmatrix“.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities within the travel time are counted, and their weights summed. Within the limit each counts in full; logistic and exponential let it count less the farther it is: 1 / (1 + e^((t − t50) / s)) for commuting, e^(−t / τ) for meetings. The walk to the road counts at both ends. Polygons count by a point on their surface, every part of a MultiPoint by itself. A place not on the network has empty values, and the log names it; a place that reaches nothing has 0. Opportunities without a usable weight are counted and reported, but add nothing to the sum; where no weight in reach is known, the sum is empty. If both layers are the same, each place reaches itself too.</source>
            <translation>Gelegenheiten innerhalb der Fahrzeit werden gezählt und ihre Gewichte summiert. Innerhalb der Grenze zählt jede voll; logistisch und exponentiell zählt sie umso weniger, je weiter sie entfernt ist: 1 / (1 + e^((t − t50) / s)) für das Pendeln, e^(−t / τ) für Treffen. Der Fußweg zur Straße zählt an beiden Enden. Polygone zählen mit einem Punkt auf ihrer Fläche, jeder Teil eines MultiPoint für sich. Ein Ort, der nicht am Netz liegt, hat leere Werte, und das Protokoll nennt ihn; ein Ort, der nichts erreicht, hat 0. Gelegenheiten ohne verwendbares Gewicht werden gezählt und gemeldet, tragen aber nichts zur Summe bei; wo kein Gewicht in Reichweite bekannt ist, bleibt die Summe leer. Sind beide Layer derselbe, so erreicht jeder Ort auch sich selbst.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Hansen 1959, How accessibility shapes land use. Dijkstra 1959, as in SciPy.</source>
            <translation>Hansen 1959, How accessibility shapes land use. Dijkstra 1959, wie in SciPy.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Points or polygons to be judged, such as settlements or municipalities.</source>
            <translation>Punkte oder Polygone, die beurteilt werden, etwa Siedlungen oder Gemeinden.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities</source>
            <translation>Gelegenheiten</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>What can be reached: firms, workplaces, people.</source>
            <translation>Was erreicht werden kann: Unternehmen, Arbeitsplätze, Menschen.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Size of each opportunity, such as its jobs. Left empty: each counts 1.</source>
            <translation>Größe jeder Gelegenheit, etwa ihre Beschäftigten. Leer: jede zählt 1.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel time up to (minutes)</source>
            <translation>Fahrzeit bis zu (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities farther away do not count.</source>
            <translation>Weiter entfernte Gelegenheiten zählen nicht.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <location filename="processing/direction.py" />
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>From the places to the opportunities</source>
            <translation>Von den Orten zu den Gelegenheiten</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>From the opportunities</source>
            <translation>Von den Gelegenheiten</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Which way the journeys go; one-way roads make a difference.</source>
            <translation>In welche Richtung die Wege führen; Einbahnstraßen machen einen Unterschied.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Distance counts</source>
            <translation>Entfernung zählt</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Within the limit in full</source>
            <translation>Innerhalb der Grenze voll</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic (commuting)</source>
            <translation>Logistisch (Pendeln)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Exponential (meetings)</source>
            <translation>Exponentiell (Treffen)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>How much less an opportunity counts the farther away it is.</source>
            <translation>Wie viel weniger eine Gelegenheit zählt, je weiter sie entfernt ist.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic: time that half accept (minutes)</source>
            <translation>Logistisch: Zeit, die die Hälfte akzeptiert (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>t50: an opportunity at this travel time counts one half.</source>
            <translation>t50: eine Gelegenheit bei dieser Fahrzeit zählt die Hälfte.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic: spread (minutes)</source>
            <translation>Logistisch: Streuung (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>s: the greater, the more gradually acceptance falls.</source>
            <translation>s: je größer, desto allmählicher nimmt die Bereitschaft ab.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Exponential: decay time (minutes)</source>
            <translation>Exponentiell: Abklingzeit (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>τ: an opportunity at this travel time counts 37 %.</source>
            <translation>τ: eine Gelegenheit bei dieser Fahrzeit zählt 37 %.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>The places with all their attributes and reach_count, reach_sum, nearest_minutes, and reach_without_weight (counted, but not in the sum).</source>
            <translation>Die Orte mit allen ihren Attributen und reach_count, reach_sum, nearest_minutes und reach_without_weight (gezählt, aber nicht in der Summe).</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>“{parameter}” must be above 0. Write a number of minutes, for example {default}.</source>
            <translation>„{parameter}“ muss über 0 sein. Schreiben Sie eine Minutenzahl, zum Beispiel {default}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>At the limit of {n} minutes an opportunity still counts {share} %; farther ones do not count at all. A greater limit would add to the sums.</source>
            <translation>
                <numerusform>An der Grenze von {n} Minute zählt eine Gelegenheit noch {share} %; weiter entfernte zählen gar nicht. Eine höhere Grenze würde die Summen vergrößern.</numerusform>
                <numerusform>An der Grenze von {n} Minuten zählt eine Gelegenheit noch {share} %; weiter entfernte zählen gar nicht. Eine höhere Grenze würde die Summen vergrößern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>{n} opportunities have no usable weight in {field} (empty, text or below 0). They are counted, but missing from the sums: {ids}.</source>
            <translation>
                <numerusform>{n} Gelegenheit hat kein brauchbares Gewicht in {field} (leer, Text oder unter 0). Sie wird gezählt, fehlt aber in den Summen: {ids}.</numerusform>
                <numerusform>{n} Gelegenheiten haben kein brauchbares Gewicht in {field} (leer, Text oder unter 0). Sie werden gezählt, fehlen aber in den Summen: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>{n} opportunities have several points; their weight is shared equally among them.</source>
            <translation>
                <numerusform>{n} Gelegenheit hat mehrere Punkte; ihr Gewicht ist gleichmäßig auf sie verteilt.</numerusform>
                <numerusform>{n} Gelegenheiten haben mehrere Punkte; ihr Gewicht ist gleichmäßig auf sie verteilt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Draws the areas that sites reach by road within bands of travel time.</source>
            <translation>Zeichnet die Gebiete, die Standorte auf der Straße innerhalb von Zeitstufen erreichen.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Whenever the question is how far something reaches: customers, staff, suppliers, a cluster's surroundings. To count firms or jobs within the time use “Accessibility”, which takes their times from the roads and not from the polygons.</source>
            <translation>Immer wenn die Frage ist, wie weit etwas reicht: Kunden, Personal, Lieferanten, das Umfeld eines Clusters. Um Unternehmen oder Beschäftigte innerhalb der Zeit zu zählen, nehmen Sie „Erreichbarkeit“, das deren Zeiten den Straßen entnimmt und nicht den Polygonen.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Travel times come from the road network, one-way rules included (Dijkstra). Every place within the longest walk of a road takes the time at its nearest road and the walk from there; motorways, their ramps and ferries give no access to the land beside them. A grid of these times is cut once for each band, so that the area of a shorter band always lies within that of a longer one. Areas are drawn and measured in metres, in a coordinate system fitted to the roads.</source>
            <translation>Die Fahrzeiten kommen aus dem Straßennetz, Einbahnregeln eingeschlossen (Dijkstra). Jede Stelle innerhalb des längsten Fußwegs zu einer Straße nimmt die Zeit an ihrer nächsten Straße und den Fußweg von dort; Autobahnen, ihre Auffahrten und Fähren geben keinen Zugang zum Land daneben. Ein Gitter dieser Zeiten wird für jede Stufe einmal geschnitten, so dass das Gebiet einer kürzeren Stufe immer in dem einer längeren liegt. Gebiete werden in Metern gezeichnet und gemessen, in einem Koordinatensystem, das zu den Straßen passt.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Travel-time grid with a walk from the nearest road; compared with other ways to draw catchments in the README. Isochrone mapping: Baum et al. 2016.</source>
            <translation>Fahrzeitgitter mit Fußweg von der nächsten Straße; im README mit anderen Arten verglichen, Einzugsgebiete zu zeichnen. Isochrone mapping: Baum et al. 2016.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <location filename="processing/catchments/traveltimesurface.py" />
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Points that the catchments start from.</source>
            <translation>Punkte, von denen die Einzugsgebiete ausgehen.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Where catchments meet</source>
            <translation>Wo Einzugsgebiete sich treffen</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Overlapping: every site has its own</source>
            <translation>Überlappend: jeder Standort hat sein eigenes</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Merged: one area for all sites</source>
            <translation>Vereint: ein Gebiet für alle Standorte</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Split: every place belongs to the nearest site</source>
            <translation>Geteilt: jede Stelle gehört zum nächsten Standort</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>What happens where the catchments of several sites meet.</source>
            <translation>Was geschieht, wo sich die Einzugsgebiete mehrerer Standorte treffen.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Rings</source>
            <translation>Ringe</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Cuts shorter bands out of longer ones, so that 10, 20, 30 gives 0 to 10, 10 to 20 and 20 to 30 minutes. Otherwise each area holds the shorter ones.</source>
            <translation>Schneidet kürzere Stufen aus längeren aus, so dass 10, 20, 30 die Ringe 0 bis 10, 10 bis 20 und 20 bis 30 Minuten ergibt. Sonst enthält jedes Gebiet die kürzeren.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Cell size (metres)</source>
            <translation>Zellgröße (Meter)</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>How finely boundaries are drawn. 0 chooses 2.5 metres for each minute of the shortest band, between 15 and 100.</source>
            <translation>Wie fein Grenzen gezeichnet werden. 0 wählt 2,5 Meter für jede Minute der kürzesten Stufe, zwischen 15 und 100.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>One area for each site and band, with the site's attributes, the minutes, the area, the kilometres of road, and whether it touches the edge of the road data.</source>
            <translation>Ein Gebiet für jeden Standort und jede Stufe, mit den Attributen des Standorts, den Minuten, der Fläche, den Straßenkilometern, und ob es den Rand der Straßendaten berührt.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Cells of {size} m.</source>
            <translation>Zellen von {size} m.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/catchments.py" />
            <source>Merged or split catchments have one time for each site: {n} sites without minutes of their own take {minutes}, the longest band.</source>
            <translation>
                <numerusform>Vereinigte oder geteilte Einzugsgebiete haben eine Zeit je Standort: {n} Standort ohne eigene Minuten nimmt {minutes}, das längste Band.</numerusform>
                <numerusform>Vereinigte oder geteilte Einzugsgebiete haben eine Zeit je Standort: {n} Standorte ohne eigene Minuten nehmen {minutes}, das längste Band.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/catchments.py" />
            <source>{band}: {n} catchments, {area} km² on average.</source>
            <translation>
                <numerusform>{band}: {n} Einzugsgebiet, {area} km².</numerusform>
                <numerusform>{band}: {n} Einzugsgebiete, im Mittel {area} km².</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>The catchment touches the edge of the road data and may be larger in truth. Use a larger road extract to be sure.</source>
            <translation>Das Einzugsgebiet berührt den Rand der Straßendaten und ist in Wahrheit vielleicht größer. Nehmen Sie einen größeren Straßenauszug, um sicher zu sein.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>The catchments of these sites touch the edge of the road data and may be larger in truth: {sites}. Use a larger road extract to be sure.</source>
            <translation>Die Einzugsgebiete dieser Standorte berühren den Rand der Straßendaten und sind in Wahrheit vielleicht größer: {sites}. Nehmen Sie einen größeren Straßenauszug, um sicher zu sein.</translation>
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Travel times of the bands, separated by commas. The order does not matter.</source>
            <translation>Fahrzeiten der Stufen, durch Kommas getrennt. Die Reihenfolge ist gleichgültig.</translation>
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Minutes of each site</source>
            <translation>Minuten jedes Standorts</translation>
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Field with one travel time for each site, used instead of the bands. Sites without a value take the bands.</source>
            <translation>Feld mit einer Fahrzeit für jeden Standort, die statt der Stufen gilt. Standorte ohne Wert nehmen die Stufen.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/own_minutes.py" />
            <source>{n} sites have no usable number of minutes in the field {field} and take the bands instead: {ids}.</source>
            <translation>
                <numerusform>{n} Standort hat im Feld {field} keine brauchbare Zahl von Minuten und nimmt stattdessen die Bänder: {ids}.</numerusform>
                <numerusform>{n} Standorte haben im Feld {field} keine brauchbare Zahl von Minuten und nehmen stattdessen die Bänder: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/own_minutes.py" />
            <source>{n} sites have no minutes of their own and take the bands.</source>
            <translation>
                <numerusform>{n} Standort hat keine eigenen Minuten und nimmt die Bänder.</numerusform>
                <numerusform>{n} Standorte haben keine eigenen Minuten und nehmen die Bänder.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Reached roads</source>
            <translation>Erreichte Straßen</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Draws the roads that sites reach within a travel time, cut exactly where the time is up, with the minutes at both ends of every piece.</source>
            <translation>Zeichnet die Straßen, die Standorte innerhalb einer Fahrzeit erreichen, genau dort geschnitten, wo die Zeit um ist, mit den Minuten an beiden Enden jedes Stücks.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>To see along which roads one gets how far, or to measure kilometres of road. For areas use “Catchments”.</source>
            <translation>Um zu sehen, auf welchen Straßen man wie weit kommt, oder um Straßenkilometer zu messen. Für Flächen nehmen Sie „Einzugsgebiete“.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Quickest way over the road network, one-way rules observed; the walk from the site to its nearest road counts. Each stretch of road appears once, whichever way it is driven: where both ends of a road are reached, two pieces meet at the place where their times are equal. The road a site lies on begins at the site. Pieces are cut at every limit of the list. length_m and the minutes along and against the line are those of the piece, with traffic.</source>
            <translation>Schnellster Weg im Straßennetz, Einbahnregeln beachtet; der Fußweg vom Standort zu seiner nächsten Straße zählt. Jeder Straßenabschnitt erscheint einmal, in welcher Richtung er auch befahren wird: wo beide Enden einer Straße erreicht werden, treffen sich zwei Stücke an der Stelle, an der ihre Zeiten gleich sind. Die Straße, an der ein Standort liegt, beginnt am Standort. Stücke werden an jeder Grenze der Liste geschnitten. length_m und die Minuten mit und gegen die Linienrichtung sind die des Stücks, mit Verkehr.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Dijkstra 1959, as in SciPy. Pieces are cut by planar length along the line.</source>
            <translation>Dijkstra 1959, wie in SciPy. Stücke werden nach der ebenen Länge entlang der Linie geschnitten.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Points from which, or to which, one travels.</source>
            <translation>Punkte, von denen aus oder zu denen man fährt.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>One or more travel times, for example 10, 20, 30.</source>
            <translation>Eine oder mehrere Fahrzeiten, zum Beispiel 10, 20, 30.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Several sites</source>
            <translation>Mehrere Standorte</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Each site by itself (roads may appear for several)</source>
            <translation>Jeder Standort für sich (Straßen können mehrfach erscheinen)</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>All together (each road once)</source>
            <translation>Alle zusammen (jede Straße einmal)</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Split to the nearest site (each road once)</source>
            <translation>Auf den nächsten Standort aufgeteilt (jede Straße einmal)</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>What happens to roads that several sites reach.</source>
            <translation>Was mit Straßen geschieht, die mehrere Standorte erreichen.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Pieces of road with the attributes of the site and of the road, the band (minutes_from, minutes_to), and the minutes at their first and last point.</source>
            <translation>Straßenstücke mit den Attributen des Standorts und der Straße, der Stufe (minutes_from, minutes_to) und den Minuten am ersten und letzten Punkt.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/reachedroads.py" />
            <source>{n} pieces of road, {km} km.</source>
            <translation>
                <numerusform>{n} Straßenstück, {km} km.</numerusform>
                <numerusform>{n} Straßenstücke, {km} km.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel-time matrix</source>
            <translation>Fahrzeitmatrix</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Lists the minutes by road from every point to every other one in reach.</source>
            <translation>Listet die Minuten auf der Straße von jedem Punkt zu jedem anderen in Reichweite auf.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>For the nearest hospital or motorway junction, for travel times between firms, or as input of other programs. For the sum of what is in reach use “Accessibility”.</source>
            <translation>Für das nächste Krankenhaus oder die nächste Autobahnauffahrt, für Fahrzeiten zwischen Unternehmen, oder als Eingabe für andere Programme. Für die Summe dessen, was in Reichweite liegt, nehmen Sie „Erreichbarkeit“.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Quickest way over the road network, one-way rules observed, so that the way there and the way back may differ. The walk from each point to its nearest road counts at both ends, also against the limit. Where no targets are given, points are paired with each other and not with themselves; to get those pairs too, choose the same layer as targets. Polygons count by a point on their surface, every part of a MultiPoint counts by itself. Points not on the network are in no pair; the log names them. Rows come in no particular order. They are written while they are computed: a million pairs need no more memory than a thousand.</source>
            <translation>Schnellster Weg im Straßennetz, Einbahnregeln beachtet, so dass Hin- und Rückweg verschieden sein können. Der Fußweg von jedem Punkt zu seiner nächsten Straße zählt an beiden Enden, auch gegen die Grenze. Wo keine Ziele angegeben sind, werden die Punkte miteinander gepaart und nicht mit sich selbst; um auch diese Paare zu erhalten, wählen Sie denselben Layer als Ziele. Polygone zählen mit einem Punkt auf ihrer Fläche, jeder Teil eines MultiPoint zählt für sich. Punkte, die nicht am Netz liegen, sind in keinem Paar; das Protokoll nennt sie. Die Zeilen haben keine bestimmte Reihenfolge. Sie werden geschrieben, während sie berechnet werden: eine Million Paare braucht nicht mehr Arbeitsspeicher als tausend.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Dijkstra 1959, as in SciPy. Points on one edge share the searches from its ends; the search starts from the side that needs fewer.</source>
            <translation>Dijkstra 1959, wie in SciPy. Punkte an einer Kante teilen sich die Suchen von deren Enden; gesucht wird von der Seite, die weniger Suchen braucht.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Points where journeys begin, such as firms or settlements.</source>
            <translation>Punkte, an denen Wege beginnen, etwa Unternehmen oder Siedlungen.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Points where journeys end. Left empty: the same points, without pairs of a point with itself.</source>
            <translation>Punkte, an denen Wege enden. Leer: dieselben Punkte, ohne Paare eines Punkts mit sich selbst.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Pairs farther apart are left out.</source>
            <translation>Weiter entfernte Paare bleiben weg.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Only the nearest</source>
            <translation>Nur die nächsten</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>How many targets of each point to keep. Left empty: all of them. Of equally near ones those with the lower id are kept.</source>
            <translation>Wie viele Ziele je Punkt behalten werden. Leer: alle. Von gleich nahen werden die mit der niedrigeren ID behalten.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Id of the points where journeys begin</source>
            <translation>ID der Punkte, an denen Wege beginnen</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Id of the points where journeys end</source>
            <translation>ID der Punkte, an denen Wege enden</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Field whose value goes into the result. Left empty: the feature's own number.</source>
            <translation>Feld, dessen Wert ins Ergebnis kommt. Leer: die Nummer des Objekts selbst.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Result as</source>
            <translation>Ergebnis als</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>A table without geometry, or a straight line for each pair.</source>
            <translation>Eine Tabelle ohne Geometrie, oder eine gerade Linie für jedes Paar.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel times</source>
            <translation>Fahrzeiten</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>One row for each pair: from_id, to_id, minutes.</source>
            <translation>Eine Zeile für jedes Paar: from_id, to_id, minutes.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Number of pairs</source>
            <translation>Anzahl der Paare</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>The travel time must be above 0 minutes. Write for example 30.</source>
            <translation>Die Fahrzeit muss über 0 Minuten sein. Schreiben Sie zum Beispiel 30.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Of the nearest targets at least 1 must be kept. Write 1 or more, or leave it empty to keep all.</source>
            <translation>Von den nächsten Zielen muss mindestens 1 behalten werden. Schreiben Sie 1 oder mehr, oder lassen Sie das Feld leer, um alle zu behalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} points reach no target within the limit: {ids}.</source>
            <translation>
                <numerusform>{n} Punkt erreicht kein Ziel innerhalb der Grenze: {ids}.</numerusform>
                <numerusform>{n} Punkte erreichen kein Ziel innerhalb der Grenze: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} pairs (points: {origins}, targets: {targets}).</source>
            <translation>
                <numerusform>{n} Paar (Punkte: {origins}, Ziele: {targets}).</numerusform>
                <numerusform>{n} Paare (Punkte: {origins}, Ziele: {targets}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} points of “{layer}” have no value in {field}; their rows have an empty id.</source>
            <translation>
                <numerusform>{n} Punkt von „{layer}“ hat keinen Wert in {field}; seine Zeilen haben eine leere ID.</numerusform>
                <numerusform>{n} Punkte von „{layer}“ haben keinen Wert in {field}; ihre Zeilen haben eine leere ID.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} values of {field} in “{layer}” stand for several points, whose rows cannot be told apart: {ids}.</source>
            <translation>
                <numerusform>{n} Wert von {field} in „{layer}“ steht für mehrere Punkte, deren Zeilen nicht zu unterscheiden sind: {ids}.</numerusform>
                <numerusform>{n} Werte von {field} in „{layer}“ stehen für mehrere Punkte, deren Zeilen nicht zu unterscheiden sind: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Travel-time surface</source>
            <translation>Fahrzeitraster</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Writes the minutes between every place and its nearest site into a raster.</source>
            <translation>Schreibt die Minuten zwischen jeder Stelle und ihrem nächsten Standort in ein Raster.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>For maps that shade the time continuously, and as an input of raster analysis. For areas within a time use “Catchments”.</source>
            <translation>Für Karten, die die Zeit stufenlos einfärben, und als Eingabe für Rasteranalysen. Für Gebiete innerhalb einer Zeit nehmen Sie „Einzugsgebiete“.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Every cell within the longest walk of a road takes the time at the nearest position on a road that gives access, and the walk from there to the middle of the cell. Motorways, their ramps and ferries give no access. Cells that are not reached are empty.</source>
            <translation>Jede Zelle innerhalb des längsten Fußwegs zu einer Straße nimmt die Zeit an der nächsten Stelle einer Straße, die Zugang gibt, und den Fußweg von dort zur Mitte der Zelle. Autobahnen, ihre Auffahrten und Fähren geben keinen Zugang. Zellen, die nicht erreicht werden, sind leer.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Dijkstra's algorithm from all sites at once, as in SciPy.</source>
            <translation>Algorithmus von Dijkstra von allen Standorten zugleich, wie in SciPy.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Points that the times are measured from.</source>
            <translation>Punkte, von denen aus die Zeiten gemessen werden.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Longest time (minutes)</source>
            <translation>Längste Zeit (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Places farther away stay empty.</source>
            <translation>Weiter entfernte Stellen bleiben leer.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Side of a cell. 0 chooses 2.5 metres for each minute of the longest time, between 15 and 100.</source>
            <translation>Seitenlänge einer Zelle. 0 wählt 2,5 Meter für jede Minute der längsten Zeit, zwischen 15 und 100.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>A raster of minutes in the metric coordinate system that the run measured in.</source>
            <translation>Ein Raster der Minuten im metrischen Koordinatensystem, in dem der Lauf gemessen hat.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Area reached (km²)</source>
            <translation>Erreichte Fläche (km²)</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>None of the sites is on the road network. Check that the sites and the roads cover the same area, or allow a longer walk to the road.</source>
            <translation>Keiner der Standorte liegt am Straßennetz. Prüfen Sie, ob Standorte und Straßen dasselbe Gebiet abdecken, oder lassen Sie einen längeren Fußweg zur Straße zu.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>{area} km² are reached within {n} minutes, in cells of {cell} m.</source>
            <translation>
                <numerusform>{area} km² sind innerhalb von {n} Minute erreichbar, in Zellen von {cell} m.</numerusform>
                <numerusform>{area} km² sind innerhalb von {n} Minuten erreichbar, in Zellen von {cell} m.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/checks.py" />
            <source>Travel times: {minutes} minutes.</source>
            <translation>Fahrzeiten: {minutes} Minuten.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Areas</source>
            <translation>Gebiete</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Code of the area</source>
            <translation>Schlüssel des Gebiets</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Its key.</source>
            <translation>Sein Schlüssel, etwa der Gemeindeschlüssel.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Commuters</source>
            <translation>Pendler</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>A table with one row for each pair of areas, with those who work where they live. Left empty: commuters are estimated from residents, jobs and roads.</source>
            <translation>Eine Tabelle mit einer Zeile für jedes Paar von Gebieten, einschließlich derer, die an ihrem Wohnort arbeiten. Leer: die Pendler werden aus Erwerbstätigen, Arbeitsplätzen und Straßen geschätzt.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Commuters: code of residence</source>
            <translation>Pendler: Schlüssel des Wohnorts</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Field with the area they live in.</source>
            <translation>Feld mit dem Gebiet, in dem sie wohnen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Commuters: code of work</source>
            <translation>Pendler: Schlüssel des Arbeitsorts</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Field with the area they work in.</source>
            <translation>Feld mit dem Gebiet, in dem sie arbeiten.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Commuters: number of people</source>
            <translation>Pendler: Personenzahl</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Field with the number of people.</source>
            <translation>Feld mit der Personenzahl.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Smallest size (employed residents)</source>
            <translation>Kleinste Größe (Erwerbstätige am Wohnort)</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>A basin this small needs the target self-containment.</source>
            <translation>Eine so kleine Arbeitsmarktregion braucht den Ziel-Binnenpendleranteil.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Smallest self-containment</source>
            <translation>Kleinster Binnenpendleranteil</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Share from 0 to 1 that a basin of the target size needs.</source>
            <translation>Anteil von 0 bis 1, den eine Arbeitsmarktregion der Zielgröße braucht.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Target size (employed residents)</source>
            <translation>Zielgröße (Erwerbstätige am Wohnort)</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>From here on the smallest self-containment is enough.</source>
            <translation>Ab hier genügt der kleinste Binnenpendleranteil.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Target self-containment</source>
            <translation>Ziel-Binnenpendleranteil</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Share from 0 to 1; more than this earns nothing.</source>
            <translation>Anteil von 0 bis 1; mehr als das bringt nichts.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Count commuters from and to elsewhere</source>
            <translation>Pendler von und nach anderswo mitzählen</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>People whose other end is none of the areas count as residents or jobs, which makes basins at the edge less self-contained. Otherwise they are left out.</source>
            <translation>Personen, deren anderes Ende in keinem der Gebiete liegt, zählen als Erwerbstätige oder Arbeitsplätze; Arbeitsmarktregionen am Rand haben dadurch kleinere Binnenpendleranteile. Sonst bleiben sie weg.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Choose the fields of the commuters: code of residence, code of work and number of people.</source>
            <translation>Wählen Sie die Felder der Pendler: Schlüssel des Wohnorts, Schlüssel des Arbeitsorts und Personenzahl.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>“{layer}” holds one area only, so there is nothing to group. Choose a layer with several areas, or clear its filter and selection.</source>
            <translation>„{layer}“ enthält nur ein Gebiet, also gibt es nichts zusammenzufassen. Wählen Sie einen Layer mit mehreren Gebieten, oder heben Sie seinen Filter und seine Auswahl auf.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} core firms are off the land that their roads reach in a third of the near minutes; the extents hold them with what is so near on foot.</source>
            <translation>
                <numerusform>{n} Kernunternehmen liegt außerhalb des Landes, das ihre Straßen in einem Drittel der Nachbarschaftszeit erreichen; die Ausdehnungen schließen es ein, mit dem, was zu Fuß so nahe liegt.</numerusform>
                <numerusform>{n} Kernunternehmen liegen außerhalb des Landes, das ihre Straßen in einem Drittel der Nachbarschaftszeit erreichen; die Ausdehnungen schließen sie ein, mit dem, was zu Fuß so nahe liegt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} clusters have no labour shed, because no land lies within the commute bound and the walking limit: {clusters}. Give a longer walk to the road.</source>
            <translation>
                <numerusform>{n} Cluster hat keinen Einzugsbereich, weil kein Land innerhalb der Pendelgrenze und der Grenze des Fußwegs liegt: {clusters}. Erlauben Sie einen längeren Fußweg zur Straße.</numerusform>
                <numerusform>{n} Cluster haben keinen Einzugsbereich, weil kein Land innerhalb der Pendelgrenze und der Grenze des Fußwegs liegt: {clusters}. Erlauben Sie einen längeren Fußweg zur Straße.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>The sheds of {n} clusters touch the edge of the road data and may be larger in truth. Use a larger road extract to be sure.</source>
            <translation>
                <numerusform>Das Arbeitskräfte-Einzugsgebiet von {n} Cluster berührt den Rand der Straßendaten und ist in Wahrheit vielleicht größer. Nehmen Sie einen größeren Straßenauszug, um sicher zu sein.</numerusform>
                <numerusform>Die Arbeitskräfte-Einzugsgebiete von {n} Clustern berühren den Rand der Straßendaten und sind in Wahrheit vielleicht größer. Nehmen Sie einen größeren Straßenauszug, um sicher zu sein.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{clusters}: {core} in cores, {fringe} in fringes, {none} of {total} in none.</source>
            <translation>{clusters}: {core} in Kernen, {fringe} in Rändern, {none} von {total} in keinem.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} clusters</source>
            <translation>
                <numerusform>{n} Cluster</numerusform>
                <numerusform>{n} Cluster</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>No cluster was found. Nowhere are there so many firms or jobs within the near minutes: give a lower minimum or more minutes.</source>
            <translation>Es wurde kein Cluster gefunden. Nirgends liegen innerhalb der Nachbarschaftszeit so viele Unternehmen oder Beschäftigte: geben Sie ein kleineres Minimum oder mehr Minuten an.</translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>Measured anew: no two firms of any core are more than {minutes} minutes apart, in neither direction.</source>
            <translation>Nachgemessen: keine zwei Unternehmen eines Kerns liegen mehr als {minutes} Minuten auseinander, in keiner der beiden Richtungen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>Measured anew: no two firms of any core are more than {minutes} minutes apart, as the mean of there and back. One of the two ways can take longer.</source>
            <translation>Nachgemessen: keine zwei Unternehmen eines Kerns liegen mehr als {minutes} Minuten auseinander, als Mittel aus Hin- und Rückweg. Einer der beiden Wege kann länger dauern.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} cores have more than {most} places: their median minutes are estimates, and median_error says within how many minutes 95 of 100 of these are.</source>
            <translation>
                <numerusform>{n} Kern hat mehr als {most} Orte: seine mittleren Minuten sind eine Schätzung, und median_error sagt, auf wie viele Minuten genau 95 von 100 Schätzungen sind.</numerusform>
                <numerusform>{n} Kerne haben mehr als {most} Orte: ihre mittleren Minuten sind Schätzungen, und median_error sagt, auf wie viele Minuten genau 95 von 100 Schätzungen sind.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>Cluster {rank} (sector {sector})</source>
            <translation>Cluster {rank} (Branche {sector})</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} jobs</source>
            <translation>
                <numerusform>{n} Beschäftigter</numerusform>
                <numerusform>{n} Beschäftigte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{name}: {size} in the core around firm {id}, at most {greatest} and half of the pairs up to about {median} (± {error}) minutes apart; {fringe} more in the fringe.</source>
            <translation>{name}: {size} im Kern um das Unternehmen {id}, höchstens {greatest} und die Hälfte der Paare bis zu etwa {median} (± {error}) Minuten auseinander; {fringe} weitere am Rand.</translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{name}: {size} in the core around firm {id}, at most {greatest} and half of the pairs up to {median} minutes apart; {fringe} more in the fringe.</source>
            <translation>{name}: {size} im Kern um das Unternehmen {id}, höchstens {greatest} und die Hälfte der Paare bis zu {median} Minuten auseinander; {fringe} weitere am Rand.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Tells for every sector whether its firms are nearer each other than chance explains, and up to how many minutes: the meeting bound to work with.</source>
            <translation>Sagt für jede Branche, ob ihre Unternehmen einander näher liegen, als der Zufall erklärt, und bis zu wie vielen Minuten: die Treffgrenze, mit der zu arbeiten ist.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Before delineating clusters, to choose the meeting bound from the data and to defend it; and to learn which sectors cluster at all.</source>
            <translation>Vor dem Abgrenzen von Clustern, um die Treffgrenze aus den Daten zu wählen und zu begründen; und um zu erfahren, welche Branchen sich überhaupt ballen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Two curves. M(t) compares the sector's share among the neighbours within t minutes with its share among all firms: 2 is twice as much as expected, 1 no concentration. Firms without a neighbour are left out. K_d(t) tells how many pairs of the sector's firms are just about t minutes apart. The time between two firms is that of the slower direction, so that a bound holds each way, unless you choose the mean.
Bandwidth: a single pair says little, so K_d counts each pair over some minutes around its own time (Gaussian kernel, reflected at 0). How many follows from how widely the times of all pairs of the sector are spread and from their number (Silverman's rule); neither jobs nor the longest time looked at change it. A sector with few firms, or one that lies half in a cluster and half all over the region, has a wide one, and its bound may be too long by up to as much.
Envelope: what chance explains. All firms change places at random and take sector and jobs along, 999 times unless you say otherwise. The envelope is global: of such random curves 5 % leave it anywhere (extreme rank length); p is that of the whole curve, and q is p after correction for the number of sectors. A sector clusters where M lies above its envelope.
Bound: M adds up everything within t and so stays high long after a cluster has ended; K_d shows where it ends. The proposed meeting bound is therefore the last minute of the first stretch over which K_d, and M with it, lies above the envelope. The stretch must begin before the median travel time between all firms, and K_d must not have been below its envelope before, for two towns far apart are no cluster; but that K_d is low within one bandwidth of 0 minutes only says that few firms share a place. On clusters that were planted in invented regions the bound is between the minutes within which 95 % and all of their pairs are, give or take one.
Many firms: all pairs of 22,000 firms are held (250 million). Of more firms all pairs up to the longest time looked at are held, and of those beyond only one in so many, which stands for the others and serves the bandwidth and the median; the log says one in how many. Where more than 250 million pairs are within the longest time the run ends with a sentence. Firms without a sector count among all firms.</source>
            <translation>Zwei Kurven. M(t) vergleicht den Anteil der Branche an den Nachbarn innerhalb von t Minuten mit ihrem Anteil an allen Unternehmen: 2 ist doppelt so viel wie erwartet, 1 keine Konzentration. Unternehmen ohne Nachbarn bleiben weg. K_d(t) sagt, wie viele Paare von Unternehmen der Branche gerade etwa t Minuten auseinanderliegen. Die Zeit zwischen zwei Unternehmen ist die der langsameren Richtung, so dass eine Grenze hin wie zurück gilt, wenn Sie nicht das Mittel wählen.
Bandbreite: ein einzelnes Paar sagt wenig, deshalb zählt K_d jedes Paar über einige Minuten um seine eigene Zeit herum (Gauß-Kern, bei 0 gespiegelt). Wie viele, folgt daraus, wie weit die Zeiten aller Paare der Branche streuen, und aus ihrer Zahl (Regel von Silverman); weder Beschäftigte noch die längste betrachtete Zeit ändern sie. Eine Branche mit wenigen Unternehmen, oder eine, die halb in einem Cluster und halb in der ganzen Region liegt, hat eine große, und ihre Grenze kann um bis zu so viel zu lang sein.
Hüllkurve: was der Zufall erklärt. Alle Unternehmen tauschen zufällig die Plätze und nehmen Branche und Beschäftigte mit, 999-mal, wenn Sie nichts anderes sagen. Die Hüllkurve ist global: von solchen zufälligen Kurven verlassen sie 5 % an irgendeiner Stelle (extreme rank length); p ist das der ganzen Kurve, und q ist p nach der Korrektur für die Zahl der Branchen. Eine Branche ballt sich, wo M über der Hüllkurve liegt.
Grenze: M summiert alles innerhalb von t und bleibt deshalb lange hoch, nachdem ein Cluster geendet hat; K_d zeigt, wo er endet. Die vorgeschlagene Treffgrenze ist darum die letzte Minute der ersten Strecke, auf der K_d, und mit ihm M, über der Hüllkurve liegt. Die Strecke muss vor dem Median der Fahrzeiten zwischen allen Unternehmen beginnen, und K_d darf vorher nicht unter der Hüllkurve gelegen haben, denn zwei weit entfernte Städte sind kein Cluster; dass K_d aber innerhalb einer Bandbreite von 0 Minuten niedrig ist, heißt nur, dass wenige Unternehmen einen Ort teilen. Bei Clustern, die in erfundenen Regionen angelegt wurden, liegt die Grenze dort, wo 95 bis 100 % ihrer Paare enden.
Viele Unternehmen: alle Paare von 22.000 Unternehmen werden gehalten (250 Millionen). Bei mehr Unternehmen werden alle Paare bis zur längsten betrachteten Zeit gehalten, und von denen darüber nur eines von so und so vielen, das für die anderen steht und der Bandbreite und dem Median dient; das Protokoll sagt, eines von wie vielen. Wo mehr als 250 Millionen Paare innerhalb der längsten Zeit liegen, endet der Lauf mit einem Satz dazu. Unternehmen ohne Branche zählen unter allen Unternehmen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Marcon &amp; Puech 2010; Duranton &amp; Overman 2005; Silverman 1986; Myllymäki et al. 2017, Global envelope tests; Benjamini &amp; Hochberg 1995.</source>
            <translation>Marcon &amp; Puech 2010; Duranton &amp; Overman 2005; Silverman 1986; Myllymäki et al. 2017, Global envelope tests; Benjamini &amp; Hochberg 1995.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>All firms of the region, of every sector: the others are the comparison.</source>
            <translation>Alle Unternehmen der Region, aus allen Branchen: die anderen sind der Vergleich.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Sectors or groups to judge, with commas between them. Left empty: all with enough firms.</source>
            <translation>Zu beurteilende Branchen oder Gruppen, mit Kommas dazwischen. Leer: alle mit genügend Unternehmen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Size of each firm, such as its jobs; firms without one are left out. Left empty: every firm counts 1.</source>
            <translation>Größe jedes Unternehmens, etwa seine Beschäftigten; Unternehmen ohne Angabe bleiben weg. Leer: jedes Unternehmen zählt 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Travel times up to (minutes)</source>
            <translation>Fahrzeiten bis zu (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Farther than a cluster can reach; it takes no longer than needed at 30 to 60.</source>
            <translation>Weiter, als ein Cluster reichen kann; 30 bis 60 genügen und rechnen nicht unnötig lange.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Fewest firms of a sector</source>
            <translation>Kleinste Zahl der Unternehmen einer Branche</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Sectors with fewer firms are not judged; the log says which.</source>
            <translation>Branchen mit weniger Unternehmen werden nicht beurteilt; das Protokoll sagt, welche.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Relabellings</source>
            <translation>Permutationen</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>More make p finer and the envelope smoother, and take longer.</source>
            <translation>Mehr machen p feiner und die Hüllkurve glatter, und dauern länger.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <location filename="processing/clusters/consensus_settings.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <location filename="processing/data/demoregion.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>The same seed gives the same result.</source>
            <translation>Derselbe Startwert gibt dasselbe Ergebnis.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Step of the curves (minutes)</source>
            <translation>Schrittweite der Kurven (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Distance between the points of a curve.</source>
            <translation>Abstand zwischen den Punkten einer Kurve.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Table with one row for each sector and minute: m and kd (per minute), each with its envelope (low, high).</source>
            <translation>Tabelle mit einer Zeile für jede Branche und Minute: m und kd (je Minute), jeweils mit Hüllkurve (low, high).</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Summary of sectors</source>
            <translation>Übersicht der Branchen</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Table with one row for each sector: firms and jobs; p, q, the time of greatest excess and the last significant minute of M and of K_d; meeting_minutes (the proposed bound, empty where there is none), the bandwidth of K_d in minutes, and the finding in words.</source>
            <translation>Tabelle mit einer Zeile für jede Branche: Unternehmen und Beschäftigte; p, q, die Zeit des größten Überschusses und die letzte signifikante Minute von M und von K_d; meeting_minutes (die vorgeschlagene Grenze, leer, wo es keine gibt), die Bandbreite von K_d in Minuten, und der Befund in Worten.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <location filename="processing/clusters/consensusclusters.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <location filename="processing/clusters/consensusclusters.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>HTML files</source>
            <translation>HTML-Dateien</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>A page with the findings and the curves, to read or print.</source>
            <translation>Eine Seite mit den Befunden und den Kurven, zum Lesen oder Drucken.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Proposed meeting bound (minutes)</source>
            <translation>Vorgeschlagene Treffgrenze (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>The travel time must be above 0 minutes, and the step above 0 and no greater than it. Write for example 45 and 1.</source>
            <translation>Die Fahrzeit muss über 0 Minuten sein, und die Schrittweite über 0 und nicht größer als sie. Schreiben Sie zum Beispiel 45 und 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>A curve can have at most {most} points. Choose a greater step or a shorter travel time.</source>
            <translation>Eine Kurve kann höchstens {most} Punkte haben. Wählen Sie eine größere Schrittweite oder eine kürzere Fahrzeit.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} sectors have no jobs and are not judged: {sectors}.</source>
            <translation>
                <numerusform>{n} Branche hat keine Beschäftigten und wird nicht beurteilt: {sectors}.</numerusform>
                <numerusform>{n} Branchen haben keine Beschäftigten und werden nicht beurteilt: {sectors}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>No sector has {fewest} firms that can be used; the largest has {largest}. Lower “Fewest firms of a sector”, or put sectors together with a table of groups.</source>
            <translation>Keine Branche hat {fewest} verwendbare Unternehmen; die größte hat {largest}. Senken Sie „Kleinste Zahl der Unternehmen einer Branche“, oder fassen Sie Branchen mit einer Gruppentabelle zusammen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>All firms are of the sector “{sector}”, so there is nothing to compare it with. Use a layer with the firms of all sectors, and choose the sector under “Which sectors”.</source>
            <translation>Alle Unternehmen gehören zur Branche „{sector}“, also gibt es keinen Vergleich. Nehmen Sie einen Layer mit den Unternehmen aller Branchen, und wählen Sie die Branche unter „Welche Branchen“.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} sectors have fewer than {fewest} firms and are not judged: {sectors}.</source>
            <translation>
                <numerusform>{n} Branche hat weniger als {fewest} Unternehmen und wird nicht beurteilt: {sectors}.</numerusform>
                <numerusform>{n} Branchen haben weniger als {fewest} Unternehmen und werden nicht beurteilt: {sectors}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} firms have no sector in {field} and count among all firms only: {ids}.</source>
            <translation>
                <numerusform>{n} Unternehmen hat keine Branche in {field} und zählt nur unter allen Unternehmen: {ids}.</numerusform>
                <numerusform>{n} Unternehmen haben keine Branche in {field} und zählen nur unter allen Unternehmen: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Of {firms} firms, {n} pairs are within {time} of each other.</source>
            <translation>
                <numerusform>Von {firms} Unternehmen liegt {n} Paar höchstens {time} auseinander.</numerusform>
                <numerusform>Von {firms} Unternehmen liegen {n} Paare höchstens {time} auseinander.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Of the pairs farther apart, one in {step} is held and stands for the others. They serve the bandwidth of K_d and the median time between all firms, which are estimates therefore.</source>
            <translation>Von den weiter entfernten Paaren wird eines von {step} gehalten, das für die anderen steht. Sie dienen der Bandbreite von K_d und dem Median der Zeiten zwischen allen Unternehmen, die deshalb Schätzungen sind.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>No two firms are within {n} minutes of each other. Choose a longer travel time, or check that firms and roads belong together.</source>
            <translation>
                <numerusform>Keine zwei Unternehmen liegen höchstens {n} Minute auseinander. Wählen Sie eine längere Fahrzeit, oder prüfen Sie, ob Unternehmen und Straßen zusammengehören.</numerusform>
                <numerusform>Keine zwei Unternehmen liegen höchstens {n} Minuten auseinander. Wählen Sie eine längere Fahrzeit, oder prüfen Sie, ob Unternehmen und Straßen zusammengehören.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>No sector clusters at a travel time that can be told; no bound is proposed.</source>
            <translation>Keine Branche ballt sich bei einer bestimmbaren Fahrzeit; es wird keine Grenze vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Proposed meeting bound: {minutes}, the median over the sectors that cluster.</source>
            <translation>Vorgeschlagene Treffgrenze: {minutes}, der Median über die Branchen, die sich ballen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Employed residents (for an estimate)</source>
            <translation>Erwerbstätige am Wohnort (für eine Schätzung)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Jobs (for an estimate)</source>
            <translation>Arbeitsplätze (für eine Schätzung)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Field of the areas. Needed only where there is no table of commuters.</source>
            <translation>Feld der Gebiete. Nur nötig, wo es keine Pendlertabelle gibt.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate: longest commute (minutes)</source>
            <translation>Schätzung: längster Pendelweg (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Nobody is assumed to commute for longer.</source>
            <translation>Es wird angenommen, dass niemand länger pendelt.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate, logistic: time that half accept (minutes)</source>
            <translation>Schätzung, logistisch: Zeit, die die Hälfte akzeptiert (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>t50 in 1 / (1 + e^((t − t50) / s)).</source>
            <translation>t50 in 1 / (1 + e^((t − t50) / s)).</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate, logistic: spread (minutes)</source>
            <translation>Schätzung, logistisch: Streuung (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate, exponential: decay time (minutes)</source>
            <translation>Schätzung, exponentiell: Abklingzeit (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>τ in e^(−t / τ).</source>
            <translation>τ in e^(−t / τ).</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate: willingness to commute</source>
            <translation>Schätzung: Pendelbereitschaft</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Logistic</source>
            <translation>Logistisch</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Exponential</source>
            <translation>Exponentiell</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>How fewer people accept a journey the longer it is.</source>
            <translation>Wie viel weniger Menschen einen Weg akzeptieren, je länger er ist.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Give a table of commuters; or, to have them estimated, a road network and the fields with employed residents and jobs.</source>
            <translation>Geben Sie eine Pendlertabelle an; oder, um die Pendler schätzen zu lassen, ein Straßennetz und die Felder mit den Erwerbstätigen am Wohnort und den Arbeitsplätzen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>“{parameter}” must be above 0. Write a number of minutes.</source>
            <translation>„{parameter}“ muss über 0 sein. Schreiben Sie eine Minutenzahl.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Commuters cannot be estimated while several features share a code ({codes}). Dissolve them by their code first (Vector &gt; Geoprocessing Tools &gt; Dissolve).</source>
            <translation>Pendler können nicht geschätzt werden, solange mehrere Objekte denselben Schlüssel haben ({codes}). Lösen Sie sie zuerst nach ihrem Schlüssel auf (Vektor &gt; Geoverarbeitungswerkzeuge &gt; Auflösen).</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>ESTIMATE: no commuters were counted. They are estimated from employed residents, jobs and travel times by a gravity rule ({decay}, up to {n} minutes); {share} % of the jobs could not be matched.</source>
            <translation>
                <numerusform>SCHÄTZUNG: Pendler wurden nicht gezählt. Sie sind aus erwerbstätigen Einwohnern, Beschäftigten und Fahrzeiten mit einer Gravitationsregel geschätzt ({decay}, bis zu {n} Minute); {share} % der Arbeitsplätze ließen sich nicht zuordnen.</numerusform>
                <numerusform>SCHÄTZUNG: Pendler wurden nicht gezählt. Sie sind aus erwerbstätigen Einwohnern, Beschäftigten und Fahrzeiten mit einer Gravitationsregel geschätzt ({decay}, bis zu {n} Minuten); {share} % der Arbeitsplätze ließen sich nicht zuordnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>{n} areas have no usable number in {field} (empty, text or below 0) and are estimated as if it were 0: {codes}.</source>
            <translation>
                <numerusform>{n} Gebiet hat keine brauchbare Zahl in {field} (leer, Text oder unter 0) und wird geschätzt, als wäre sie 0: {codes}.</numerusform>
                <numerusform>{n} Gebiete haben keine brauchbare Zahl in {field} (leer, Text oder unter 0) und werden geschätzt, als wäre sie 0: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>{n} areas have no road nearby that gives access; their residents are assumed to work at home: features {ids}.</source>
            <translation>
                <numerusform>{n} Gebiet hat keine Straße in der Nähe, die Zugang gibt; von seinen Einwohnern wird angenommen, dass sie im Gebiet arbeiten: Objekte {ids}.</numerusform>
                <numerusform>{n} Gebiete haben keine Straße in der Nähe, die Zugang gibt; von ihren Einwohnern wird angenommen, dass sie im Gebiet arbeiten: Objekte {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>exponential, decay time {n} minutes</source>
            <translation>
                <numerusform>exponentiell, Abklingzeit {n} Minute</numerusform>
                <numerusform>exponentiell, Abklingzeit {n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>logistic, half accept {n} minutes, spread {spread}</source>
            <translation>
                <numerusform>logistisch, die Hälfte akzeptiert {n} Minute, Streuung {spread}</numerusform>
                <numerusform>logistisch, die Hälfte akzeptiert {n} Minuten, Streuung {spread}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_layers.py" />
            <source>{clusters}: {core} in cores, {transition} in transition zones, {fringe} in fringes, {none} of {total} in none.</source>
            <translation>{clusters}: {core} in Kernen, {transition} in Übergangszonen, {fringe} in Rändern, {none} von {total} in keinem.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_layers.py" />
            <source>{n} consensus clusters</source>
            <translation>
                <numerusform>{n} Konsenscluster</numerusform>
                <numerusform>{n} Konsenscluster</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_layers.py" />
            <source>No cluster is found in most of the runs. Give a lower minimum or more minutes, or look at each method by itself.</source>
            <translation>In den meisten Läufen findet sich kein Cluster. Geben Sie ein kleineres Minimum oder mehr Minuten an, oder sehen Sie sich jedes Verfahren für sich an.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_layers.py" />
            <source>Cluster {rank}, around firm {id}: {n} core firms, {transition} in transition, {fringe} in the fringe; its firms are together in {share} of the runs on average.</source>
            <translation>
                <numerusform>Cluster {rank}, um das Unternehmen {id}: {n} Kernunternehmen, {transition} im Übergang, {fringe} im Rand; seine Unternehmen sind im Mittel in {share} der Läufe zusammen.</numerusform>
                <numerusform>Cluster {rank}, um das Unternehmen {id}: {n} Kernunternehmen, {transition} im Übergang, {fringe} im Rand; seine Unternehmen sind im Mittel in {share} der Läufe zusammen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Meeting-time clusters</source>
            <translation>Treffzeit-Cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <location filename="processing/clusters/labourbasins.py" />
            <source>Labour basins</source>
            <translation>Arbeitsmarktregionen</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Methods</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>How clusters are delineated; each method has as many votes. Meeting-time clusters need firms and roads only. Relationship clusters need a relation, such as the sector or a table of known links. Labour basins need areas with commuters, or with residents and jobs; a firm belongs to the basin of the area that holds it.</source>
            <translation>Wie Cluster abgegrenzt werden; jedes Verfahren hat gleich viele Stimmen. Treffzeit-Cluster brauchen nur Unternehmen und Straßen. Beziehungscluster brauchen eine Beziehung, etwa die Branche oder eine Tabelle bekannter Verbindungen. Arbeitsmarktregionen brauchen Gebiete mit Pendlern, oder mit Erwerbstätigen und Arbeitsplätzen; ein Unternehmen gehört zur Arbeitsmarktregion des Gebiets, in dem es liegt.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Decay time of relations τ (minutes)</source>
            <translation>Abklingzeit der Beziehungen τ (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>At this travel time a relation counts 37 %, whatever the bound.</source>
            <translation>Bei dieser Fahrzeit zählt eine Beziehung 37 %, unabhängig von der Grenze.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Least relatedness of a link</source>
            <translation>Kleinste Verwandtschaft einer Verbindung</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Firms related less than this are not linked in relationship clusters.</source>
            <translation>Weniger verwandte Unternehmen werden in Beziehungsclustern nicht verbunden.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Municipalities or other areas that labour basins are made of.</source>
            <translation>Gemeinden oder andere Gebiete, aus denen Arbeitsmarktregionen gebildet werden.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>“{parameter}” must be above 0. Write for example 15.</source>
            <translation>„{parameter}“ muss über 0 sein. Schreiben Sie zum Beispiel 15.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>“{parameter}” must be a number from 0 to 1.</source>
            <translation>„{parameter}“ muss eine Zahl von 0 bis 1 sein.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Choose a layer of areas and the field with their codes.</source>
            <translation>Wählen Sie einen Layer mit Gebieten und das Feld mit ihren Schlüsseln.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>{method} are chosen. {problem}</source>
            <translation>Gewählt ist: {method}. {problem}</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Method of finding communities: {method}.</source>
            <translation>Verfahren für Gemeinschaften: {method}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_methods.py" />
            <source>No two firms within {n} minutes of each other are related, so there are no relationship clusters. Choose more relations, lower “Least relatedness of a link”, or leave relationship clusters out.</source>
            <translation>
                <numerusform>Keine zwei Unternehmen, die höchstens {n} Minute auseinanderliegen, sind verwandt, daher gibt es keine Beziehungscluster. Wählen Sie mehr Beziehungen, senken Sie „Kleinste Verwandtschaft einer Verbindung“, oder lassen Sie Beziehungscluster weg.</numerusform>
                <numerusform>Keine zwei Unternehmen, die höchstens {n} Minuten auseinanderliegen, sind verwandt, daher gibt es keine Beziehungscluster. Wählen Sie mehr Beziehungen, senken Sie „Kleinste Verwandtschaft einer Verbindung“, oder lassen Sie Beziehungscluster weg.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>No firm lies in an area of “{layer}”. Choose the areas that the firms lie in.</source>
            <translation>Kein Unternehmen liegt in einem Gebiet von „{layer}“. Wählen Sie die Gebiete, in denen die Unternehmen liegen.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_methods.py" />
            <source>{n} firms lie in no area of “{layer}” and are in no labour basin: {ids}.</source>
            <translation>
                <numerusform>{n} Unternehmen liegt in keinem Gebiet von „{layer}“ und ist in keiner Arbeitsmarktregion: {ids}.</numerusform>
                <numerusform>{n} Unternehmen liegen in keinem Gebiet von „{layer}“ und sind in keiner Arbeitsmarktregion: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>Bounds to compare (% of the bounds above)</source>
            <translation>Zu vergleichende Grenzen (% der Grenzen oben)</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>Percentages, separated by commas; 100 must be among them. They hold for the meeting bound and the near minutes; for labour basins, which have no bound in minutes, for the smallest and the target size.</source>
            <translation>Prozentwerte, durch Kommas getrennt; 100 muss darunter sein. Sie gelten für die Treffgrenze und die Nachbarschaftszeit; bei Arbeitsmarktregionen, die keine Grenze in Minuten haben, für die kleinste Größe und die Zielgröße.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>Random draws of firms</source>
            <translation>Zufallsziehungen von Unternehmen</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>How many times the runs are repeated with firms drawn at random with replacement, beside those with all firms. Each draw leaves out some 37 % of the firms and counts others several times. 0: none.</source>
            <translation>Wie oft die Läufe mit Unternehmen wiederholt werden, die zufällig mit Zurücklegen gezogen sind, neben denen mit allen Unternehmen. Jede Ziehung lässt etwa 37 % der Unternehmen weg und zählt andere mehrfach. 0: keine.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Start of the random numbers. The same seed gives the same result.</source>
            <translation>Startwert der Zufallszahlen. Derselbe Startwert gibt dasselbe Ergebnis.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>No method is chosen. Choose at least one, such as meeting-time clusters.</source>
            <translation>Es ist kein Verfahren gewählt. Wählen Sie mindestens eines, etwa Treffzeit-Cluster.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>No traffic period is chosen. Choose at least one, such as off-peak.</source>
            <translation>Es ist keine Verkehrszeit gewählt. Wählen Sie mindestens eine, etwa die Nebenverkehrszeit.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>“{parameter}” must be percentages from {least} to {most}, separated by commas, with 100 among them. Write for example 80, 100, 120.</source>
            <translation>„{parameter}“ müssen Prozentwerte von {least} bis {most} sein, durch Kommas getrennt, mit 100 darunter. Schreiben Sie zum Beispiel 80, 100, 120.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>The number of random draws must be 0 or more. Write for example 9.</source>
            <translation>Die Zahl der Zufallsziehungen muss 0 oder mehr sein. Schreiben Sie zum Beispiel 9.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>The seed must be 0 or more. Write for example 1.</source>
            <translation>Der Startwert muss 0 oder mehr sein. Schreiben Sie zum Beispiel 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>These settings ask for {runs} runs; at most {most} are possible. Choose fewer random draws, bounds, periods or methods.</source>
            <translation>Diese Einstellungen verlangen {runs} Läufe; höchstens {most} sind möglich. Wählen Sie weniger Zufallsziehungen, Grenzen, Verkehrszeiten oder Verfahren.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Says how sure the boundary of clusters is: delineates them many times with other settings and other firms, and tells core, transition zone and fringe apart.</source>
            <translation>Sagt, wie sicher die Grenze von Clustern ist: grenzt sie viele Male mit anderen Einstellungen und anderen Unternehmen ab und unterscheidet Kern, Übergangszone und Rand.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Before a boundary is put on a map that others rely on. A core firm belongs to the cluster whatever is chosen; in the transition zone it depends on the settings, and the sensitivity says on which.</source>
            <translation>Bevor eine Grenze auf eine Karte kommt, auf die sich andere verlassen. Ein Kernunternehmen gehört zum Cluster, was auch gewählt wird; in der Übergangszone hängt es von den Einstellungen ab, und die Sensitivität sagt, von welchen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Runs are made for every method, bound, traffic period and draw of firms: draw 0 has all firms, each other one as many firms drawn with replacement; a firm drawn twice counts twice, one not drawn takes no part. For two firms C is the share of the runs in which both took part that put them into one cluster. Consensus clusters are those that disagree least with all runs over all pairs of firms (median partition): the best run is taken, piece by piece, and improved by replacing, joining and moving until nothing improves. A firm's certainty is the mean C with those members of its cluster that are together with each other in at least 80 % of the runs (with all members, where these are less than a quarter). Core: 0.8 and more; transition: 0.5 to 0.8; fringe: 0.2 to 0.5, with the cluster that it is most often with; below: none. Zones on the map are what is within a third of the near minutes of their firms, less the surer zones of the cluster. Sensitivity, one at a time: firms that come into a cluster, fall out, or go to another one, against the reference run: the first chosen method and period, bounds at 100 %, all firms. Share of the variation: for each firm of a cluster and each run, the share of the cluster's core firms (all members where it has no core) that it is with; its sum of squares is split by the main effects of the settings (first-order analysis of variance) and summed over the firms. What is missing to 100 % comes from settings acting together. Relationship clusters below the minimum are none; labour basins change with the traffic only where commuters are estimated, and never with the draw. Methods that make larger clusters have as many votes as the others. Same seed, same result; the order of rows does not matter.</source>
            <translation>Läufe werden für jedes Verfahren, jede Grenze, jede Verkehrszeit und jede Ziehung der Unternehmen gemacht: Ziehung 0 hat alle Unternehmen, jede andere ebenso viele, mit Zurücklegen gezogen; ein zweimal gezogenes zählt doppelt, ein nicht gezogenes nimmt nicht teil. Für zwei Unternehmen ist C der Anteil der Läufe mit beiden, die sie einem Cluster zuordneten. Konsenscluster sind die, die über alle Paare von Unternehmen am wenigsten von allen Läufen abweichen (Median-Partition): der beste Lauf wird Stück für Stück genommen und durch Ersetzen, Vereinen und Verschieben verbessert, bis nichts mehr besser wird. Die Sicherheit eines Unternehmens ist das mittlere C mit denjenigen Mitgliedern seines Clusters, die untereinander in mindestens 80 % der Läufe beisammen sind (mit allen Mitgliedern, wo das weniger als ein Viertel sind). Kern: 0,8 und mehr; Übergang: 0,5 bis 0,8; Rand: 0,2 bis 0,5, bei dem Cluster, mit dem es am häufigsten beisammen ist; darunter: keiner. Zonen auf der Karte sind, was innerhalb eines Drittels der Nachbarschaftszeit ihrer Unternehmen liegt, ohne die sichereren Zonen des Clusters. Sensitivität, jeweils einzeln: Unternehmen, die zu einem Cluster kommen, herausfallen oder zu einem anderen wechseln, gegenüber dem Bezugslauf: erstes gewähltes Verfahren und erste Verkehrszeit, Grenzen bei 100 %, alle Unternehmen. Anteil an der Streuung: für jedes Unternehmen eines Clusters und jeden Lauf der Anteil der Kernunternehmen des Clusters (aller Mitglieder, wo er keinen Kern hat), mit denen es beisammen ist; die Quadratsumme davon wird nach den Haupteffekten der Einstellungen zerlegt (Varianzanalyse erster Ordnung) und über die Unternehmen summiert. Was zu 100 % fehlt, kommt vom Zusammenwirken der Einstellungen. Beziehungscluster unter dem Minimum sind keine; Arbeitsmarktregionen ändern sich mit dem Verkehr nur, wo die Pendler geschätzt sind, und nie mit der Ziehung. Verfahren, die größere Cluster bilden, haben so viele Stimmen wie die anderen. Derselbe Startwert, dasselbe Ergebnis; die Reihenfolge der Zeilen ist gleichgültig.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Consensus of resampled clusterings: Monti et al. 2003; median partition: Filkov and Skiena 2004, Goder and Filkov 2008; bootstrap: Efron 1979; main effects as shares of the variance: Saltelli et al. 2008.</source>
            <translation>Konsens aus wiederholten Gruppierungen: Monti et al. 2003; Median-Partition: Filkov und Skiena 2004, Goder und Filkov 2008; Bootstrap: Efron 1979; Haupteffekte als Anteile der Varianz: Saltelli et al. 2008.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Firms by zone</source>
            <translation>Unternehmen nach Zone</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>All firms with all their attributes, the cluster_id (its most certain firm), the zone (core, transition, fringe, none), the certainty, 0 to 1, and in_cluster, the share of the runs that put it into any cluster.</source>
            <translation>Alle Unternehmen mit allen ihren Attributen, der cluster_id (dem sichersten Unternehmen), der Zone zone (core, transition, fringe, none), der Sicherheit certainty, 0 bis 1, und in_cluster, dem Anteil der Läufe, die es irgendeinem Cluster zuordneten.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Zones of the clusters</source>
            <translation>Zonen der Cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>A polygon for each zone of each cluster, with its firms, jobs, mean certainty and area. Transition is what it adds to the core, fringe what it adds to both; a zone that adds nothing has no polygon.</source>
            <translation>Ein Polygon für jede Zone jedes Clusters, mit ihren Unternehmen, ihren Beschäftigten, der mittleren Sicherheit und der Fläche. Der Übergang ist, was er zum Kern hinzufügt, der Rand, was er zu beiden hinzufügt; eine Zone, die nichts hinzufügt, hat kein Polygon.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Sensitivity</source>
            <translation>Sensitivität</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>A row for each setting that was changed: factor, setting, instead_of, how many firms and jobs come in (firms_in, jobs_in), fall out (firms_out, jobs_out) or go to another cluster (firms_move, jobs_move), and the variation that the factor explains, 0 to 1. For draws these are means.</source>
            <translation>Eine Zeile für jede geänderte Einstellung: factor, setting, instead_of, wie viele Unternehmen und Beschäftigte hinzukommen (firms_in, jobs_in), herausfallen (firms_out, jobs_out) oder den Cluster wechseln (firms_move, jobs_move), und die Streuung, die der Faktor erklärt, 0 bis 1. Bei Ziehungen sind das Mittelwerte.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>A page with the clusters, what moves their boundary and by how much.</source>
            <translation>Eine Seite mit den Clustern, was ihre Grenze verschiebt und um wie viel.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Number of clusters</source>
            <translation>Anzahl der Cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Number of runs</source>
            <translation>Anzahl der Läufe</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>What moves the boundary most</source>
            <translation>Was die Grenze am meisten verschiebt</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensusclusters.py" />
            <source>{n} runs. Methods: {methods}. Bounds: {bounds} % of the settings. Traffic periods: {periods}. Firms: all; random draws: {draws}.</source>
            <translation>
                <numerusform>{n} Lauf. Verfahren: {methods}. Grenzen: {bounds} % der Einstellungen. Verkehrszeiten: {periods}. Unternehmen: alle; Zufallsziehungen: {draws}.</numerusform>
                <numerusform>{n} Läufe. Verfahren: {methods}. Grenzen: {bounds} % der Einstellungen. Verkehrszeiten: {periods}. Unternehmen: alle; Zufallsziehungen: {draws}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensusclusters.py" />
            <source>{method}: the first run took {seconds} s; with {n} different runs this method takes about {all} s.</source>
            <translation>
                <numerusform>{method}: Der erste Lauf brauchte {seconds} s; mit {n} Lauf braucht dieses Verfahren etwa {all} s.</numerusform>
                <numerusform>{method}: Der erste Lauf brauchte {seconds} s; mit {n} verschiedenen Läufen braucht dieses Verfahren etwa {all} s.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Hot spots</source>
            <translation>Hotspots</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Shows where much more, or much less, is within a short drive than chance explains: jobs, or a sector's jobs against all jobs.</source>
            <translation>Zeigt, wo innerhalb einer kurzen Fahrt viel mehr oder viel weniger liegt, als der Zufall erklärt: Beschäftigte, oder die Beschäftigten einer Branche gegenüber allen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>For a first map of where to look. For clusters with members and an extent use the other algorithms of this group.</source>
            <translation>Für eine erste Karte, wo sich das Hinsehen lohnt. Für Cluster mit Mitgliedern und einer Ausdehnung nehmen Sie die anderen Algorithmen dieser Gruppe.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Gi* adds up what lies within the travel time of each firm, the firm included (the slower direction, so that it holds each way, unless you choose the mean), and compares it with the mean: z says how many standard deviations it is above. p is two-sided, from the normal distribution, and therefore rough for firms with few others near; q is p after correction for the number of firms. Classes go by q: at most {q99}, {q95} and {q90} for 99, 95 and 90 %. As a share, each firm's jobs are compared with what its share of all jobs leads one to expect, so that a town is not hot because it is large. Firms that are not on the network or have no usable number stay empty.</source>
            <translation>Gi* summiert, was innerhalb der Fahrzeit um jedes Unternehmen liegt, das Unternehmen eingeschlossen (in der langsameren Richtung, so dass es hin wie zurück gilt, wenn Sie nicht das Mittel wählen), und vergleicht es mit dem Mittel: z sagt, wie viele Standardabweichungen es darüber liegt. p ist zweiseitig, aus der Normalverteilung, und deshalb grob für Unternehmen mit wenigen anderen in der Nähe; q ist p nach der Korrektur für die Zahl der Unternehmen. Die Klassen richten sich nach q: höchstens {q99}, {q95} und {q90} für 99, 95 und 90 %. Als Anteil werden die Beschäftigten jedes Unternehmens mit dem verglichen, was sein Anteil an allen Beschäftigten erwarten lässt, so dass eine Stadt nicht schon wegen ihrer Größe ein Hotspot ist. Unternehmen, die nicht am Netz liegen oder keine verwendbare Zahl haben, bleiben leer.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Getis &amp; Ord 1992; Ord &amp; Getis 1995; Benjamini &amp; Hochberg 1995.</source>
            <translation>Getis &amp; Ord 1992; Ord &amp; Getis 1995; Benjamini &amp; Hochberg 1995.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Firms, or other places with jobs.</source>
            <translation>Unternehmen oder andere Orte mit Beschäftigten.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>What is added up; firms without a number are left out. Left empty: every firm counts 1.</source>
            <translation>Was summiert wird; Unternehmen ohne Zahl bleiben weg. Leer: jedes Unternehmen zählt 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Look at</source>
            <translation>Betrachtet werden</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Jobs as they are</source>
            <translation>Beschäftigte, wie sie sind</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Jobs as a share of all jobs</source>
            <translation>Beschäftigte als Anteil an allen Beschäftigten</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>As they are, large towns are hot; as a share, places where a sector is strong.</source>
            <translation>Wie sie sind, sind große Städte Hotspots; als Anteil sind es Orte, an denen eine Branche stark ist.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>All jobs</source>
            <translation>Alle Beschäftigten</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>For the share: what the jobs are a share of. Left empty: the jobs of the firms of all sectors, where sectors are chosen.</source>
            <translation>Für den Anteil: wovon die Beschäftigten ein Anteil sind. Leer: die Beschäftigten der Unternehmen aller Branchen, wo Branchen gewählt sind.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Sectors or groups whose jobs are looked at, with commas. Left empty: all.</source>
            <translation>Branchen oder Gruppen, deren Beschäftigte betrachtet werden, mit Kommas. Leer: alle.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Within (minutes)</source>
            <translation>Innerhalb von (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Firms as near as that count as neighbours. “At what travel time does it cluster?” proposes a value.</source>
            <translation>So nahe Unternehmen zählen als Nachbarn. „Bei welcher Fahrzeit bilden sich Cluster?“ schlägt einen Wert vor.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>The firms with all their attributes and z, p, q, class (hot_99, hot_95, hot_90, none, cold_90, cold_95, cold_99), near_firms (firms within the minutes), near_sum (their jobs) and near_expected (what they would be by chance).</source>
            <translation>Die Unternehmen mit allen ihren Attributen und z, p, q, class (hot_99, hot_95, hot_90, none, cold_90, cold_95, cold_99), near_firms (Unternehmen innerhalb der Minuten), near_sum (deren Beschäftigte) und near_expected (was es nach dem Zufall wären).</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>The travel time must be above 0 minutes. Write for example 15.</source>
            <translation>Die Fahrzeit muss über 0 Minuten sein. Schreiben Sie zum Beispiel 15.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Groups of sectors are given, but no sector or group is chosen. Write which under “Which sectors”, or leave the table out.</source>
            <translation>Es sind Branchengruppen angegeben, aber keine Branche oder Gruppe gewählt. Schreiben Sie unter „Welche Branchen“, welche, oder lassen Sie die Tabelle weg.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>A share needs something to be a share of. Choose a field under “All jobs”, or the sectors whose jobs are compared with those of all firms.</source>
            <translation>Ein Anteil braucht etwas, wovon er ein Anteil ist. Wählen Sie ein Feld unter „Alle Beschäftigten“, oder die Branchen, deren Beschäftigte mit denen aller Unternehmen verglichen werden.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>No sector is chosen under “Which sectors”: all firms are looked at.</source>
            <translation>Unter „Welche Branchen“ ist keine Branche gewählt: alle Unternehmen werden betrachtet.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have no sector in {field} and count as of none of those chosen: {ids}.</source>
            <translation>
                <numerusform>{n} Unternehmen hat keine Branche in {field} und zählt zu keiner der gewählten: {ids}.</numerusform>
                <numerusform>{n} Unternehmen haben keine Branche in {field} und zählen zu keiner der gewählten: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {total} firms are of the sectors chosen.</source>
            <translation>
                <numerusform>{n} von {total} Unternehmen gehört zu den gewählten Branchen.</numerusform>
                <numerusform>{n} von {total} Unternehmen gehören zu den gewählten Branchen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Firms in hot spots: {hot} of {total}; in cold spots: {cold} (q at most {level}).</source>
            <translation>Unternehmen in Hotspots: {hot} von {total}; in Coldspots: {cold} (q höchstens {level}).</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have no other firm within reach.</source>
            <translation>
                <numerusform>{n} Unternehmen hat kein anderes in Reichweite.</numerusform>
                <numerusform>{n} Unternehmen haben kein anderes in Reichweite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have all others within reach, so nothing is left to compare with, and z stays empty. Choose fewer minutes.</source>
            <translation>
                <numerusform>{n} Unternehmen hat alle anderen in Reichweite, sodass nichts zum Vergleich bleibt und z leer ist. Wählen Sie weniger Minuten.</numerusform>
                <numerusform>{n} Unternehmen haben alle anderen in Reichweite, sodass nichts zum Vergleich bleibt und z leer ist. Wählen Sie weniger Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Finds the labour basins that are industrial districts: manufacturing places of small and medium units with one main industry; and shows the numbers of each step.</source>
            <translation>Findet die Arbeitsmarktregionen, die Industriedistrikte sind: Orte des Verarbeitenden Gewerbes mit kleinen und mittleren Betrieben und einer Hauptindustrie; und zeigt die Zahlen jedes Schritts.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>After “Labour basins”, with jobs by area, sector and size of unit.</source>
            <translation>Nach „Arbeitsmarktregionen“, mit Beschäftigten nach Gebiet, Branche und Betriebsgröße.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Location quotients compare shares in the basin with those in the reference area. Stage 1: that of manufacturing is above 1 and the greatest of all macro-sectors. Stage 2: within manufacturing, that of small (below 50 jobs) or medium units (50 to 249) is greater than that of large ones (250 and more). Stage 3: of the industries with a quotient above 1 within manufacturing the one with most jobs is the main industry. Stage 4: small and medium units hold over half of its jobs. A basin is a district when all four hold; the numbers of later stages are given in any case. Jobs of unknown size count in stages 1 and 3 only. The size is that of the establishment, not of the firm. Without a reference table all basins together are the reference, so that in a region of manufacturers few basins stand out: give the country's jobs if you have them.</source>
            <translation>Lokalisationskoeffizienten vergleichen Anteile in der Arbeitsmarktregion mit denen im Referenzgebiet. Stufe 1: der des Verarbeitenden Gewerbes ist über 1 und der größte aller Wirtschaftsbereiche. Stufe 2: innerhalb des Verarbeitenden Gewerbes ist der der kleinen (unter 50 Beschäftigte) oder mittleren Betriebe (50 bis 249) größer als der der großen (250 und mehr). Stufe 3: von den Industriezweigen mit einem Koeffizienten über 1 innerhalb des Verarbeitenden Gewerbes ist der mit den meisten Beschäftigten die Hauptindustrie. Stufe 4: auf kleine und mittlere Betriebe entfällt über die Hälfte ihrer Beschäftigten. Eine Arbeitsmarktregion ist ein Distrikt, wenn alle vier erfüllt sind; die Zahlen der späteren Stufen werden in jedem Fall angegeben. Beschäftigte unbekannter Größenklasse zählen nur in den Stufen 1 und 3. Gemeint ist die Größe des Betriebs, nicht des Unternehmens. Ohne Referenztabelle sind alle Arbeitsmarktregionen zusammen die Referenz, so dass in einer Industrieregion wenige hervortreten: geben Sie die Beschäftigten des Landes an, wenn Sie sie haben.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Sforzi 1990; ISTAT 2015. The rule is stated from memory of the literature: check it before you call a result compliant. The macro-sectors are the plugin's own table, resources/tables/macro_sectors.csv, made to be copied and edited.</source>
            <translation>Sforzi 1990; ISTAT 2015. Die Regel ist aus der Erinnerung an die Literatur wiedergegeben: prüfen Sie sie, bevor Sie ein Ergebnis als regelkonform bezeichnen. Die Wirtschaftsbereiche sind die eigene Tabelle der Erweiterung, resources/tables/macro_sectors.csv, die zum Kopieren und Bearbeiten gedacht ist.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <location filename="processing/clusters/labourbasins.py" />
            <source>Areas by basin</source>
            <translation>Gebiete nach Arbeitsmarktregion</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Areas with their basin, as made by “Labour basins”; or the basins themselves.</source>
            <translation>Gebiete mit ihrer Arbeitsmarktregion, wie von „Arbeitsmarktregionen“ erstellt; oder die Arbeitsmarktregionen selbst.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>As in the jobs table.</source>
            <translation>Wie in der Beschäftigtentabelle.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Basin of the area</source>
            <translation>Arbeitsmarktregion des Gebiets</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Usually basin_id. Left empty: every area is a basin of its own.</source>
            <translation>Üblicherweise basin_id. Leer: jedes Gebiet ist seine eigene Arbeitsmarktregion.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Name of the basin</source>
            <translation>Name der Arbeitsmarktregion</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Usually basin_name. Left empty: basins are called by their id.</source>
            <translation>Üblicherweise basin_name. Leer: Arbeitsmarktregionen werden mit ihrer ID benannt.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <location filename="processing/clusters/meeting_parameters.py" />
            <location filename="processing/firms/parameters.py" />
            <source>Jobs</source>
            <translation>Beschäftigte</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>A table of jobs by area, sector and size class.</source>
            <translation>Eine Tabelle der Beschäftigten nach Gebiet, Branche und Größenklasse.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: code of the area</source>
            <translation>Beschäftigte: Schlüssel des Gebiets</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>As in the areas.</source>
            <translation>Wie in den Gebieten.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: sector</source>
            <translation>Beschäftigte: Branche</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>NACE Rev. 2 code, such as 31 or C31.</source>
            <translation>Code der NACE Rev. 2, etwa 31 oder C31.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: size class of the unit</source>
            <translation>Beschäftigte: Größenklasse des Betriebs</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Such as 0-9, 10-49, 50-249, 250+; or a number of jobs per unit.</source>
            <translation>Etwa 0-9, 10-49, 50-249, 250+; oder eine Zahl der Beschäftigten je Betrieb.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: number of jobs</source>
            <translation>Beschäftigte: Beschäftigtenzahl</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>0 or more.</source>
            <translation>0 oder mehr.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: number of units</source>
            <translation>Beschäftigte: Zahl der Betriebe</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Shown with the result; marks a main industry that hangs on one medium unit.</source>
            <translation>Wird beim Ergebnis angezeigt; kennzeichnet eine Hauptindustrie, die an einem mittleren Betrieb hängt.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Reference area</source>
            <translation>Referenzgebiet</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>A table of jobs by sector and size class for the country or region to compare with; its fields are called as in the jobs table. Left empty: all basins.</source>
            <translation>Eine Tabelle der Beschäftigten nach Branche und Größenklasse für das Land oder die Region zum Vergleich; ihre Felder heißen wie in der Beschäftigtentabelle. Leer: alle Arbeitsmarktregionen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Joins manufacturing sectors into industries, such as 13, 14 and 15 into fashion. Left empty: NACE divisions.</source>
            <translation>Fasst Branchen des Verarbeitenden Gewerbes zu Industriezweigen zusammen, etwa 13, 14 und 15 zu Mode. Leer: Abteilungen der NACE.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Macro-sectors</source>
            <translation>Wirtschaftsbereiche</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>CSV with section, first_division, last_division, macro_sector; or the plugin's.</source>
            <translation>CSV mit section, first_division, last_division, macro_sector; oder die Tabelle der Erweiterung.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>One polygon for each basin: district (yes or no), stages_passed, stopped_at (in words), and the numbers of every stage.</source>
            <translation>Ein Polygon für jede Arbeitsmarktregion: district (ja oder nein), stages_passed, stopped_at (in Worten) und die Zahlen jeder Stufe.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>A page with the four stages of every basin, to read or print.</source>
            <translation>Eine Seite mit den vier Stufen jeder Arbeitsmarktregion, zum Lesen oder Drucken.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Number of districts</source>
            <translation>Anzahl der Distrikte</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Compared with the table “{table}”.</source>
            <translation>Verglichen mit der Tabelle „{table}“.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Compared with all basins together.</source>
            <translation>Verglichen mit allen Arbeitsmarktregionen zusammen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>There is one basin and no reference area: all quotients are 1, and no district can be found. Give a reference area.</source>
            <translation>Es gibt eine Arbeitsmarktregion und kein Referenzgebiet: alle Koeffizienten sind 1, und es lässt sich kein Distrikt finden. Geben Sie ein Referenzgebiet an.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Industrial districts (estimated basins)</source>
            <translation>Industriedistrikte (geschätzte Arbeitsmarktregionen)</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>No area of “{layer}” has a basin in the field {field}. Run “Labour basins” first, or leave the field empty.</source>
            <translation>Kein Gebiet von „{layer}“ hat im Feld {field} eine Arbeitsmarktregion. Führen Sie zuerst „Arbeitsmarktregionen“ aus, oder lassen Sie das Feld leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>{n} areas belong to no basin and are left out: {codes}.</source>
            <translation>
                <numerusform>{n} Gebiet gehört zu keiner Arbeitsmarktregion und bleibt weg: {codes}.</numerusform>
                <numerusform>{n} Gebiete gehören zu keiner Arbeitsmarktregion und bleiben weg: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>The areas {codes} lie in several basins at once. Give every code one basin.</source>
            <translation>Die Gebiete {codes} liegen in mehreren Arbeitsmarktregionen zugleich. Geben Sie jedem Schlüssel eine.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Groups areas, such as municipalities, into labour basins: most people who live in a basin work in it, and most of its jobs are held by them.</source>
            <translation>Fasst Gebiete, etwa Gemeinden, zu Arbeitsmarktregionen zusammen: die meisten, die in einer wohnen, arbeiten auch darin, und die meisten ihrer Arbeitsplätze haben sie inne.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>To study a labour market in its own bounds instead of administrative ones, and before “Industrial districts”.</source>
            <translation>Um einen Arbeitsmarkt in seinen eigenen Grenzen statt in Verwaltungsgrenzen zu untersuchen, und vor „Industriedistrikte“.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Each area begins on its own. Validity weighs size against self-containment, the smaller of two shares: of the employed residents who work in the basin (supply) and of the jobs that they hold (demand). The least valid group gives up the area that has most to do with others; it joins the group with the strongest link, f_hk² / (R_h W_k) + f_kh² / (R_k W_h), unless that one's validity would fall: then it is put aside. At the end every basin is valid (1 or more), and each area put aside, a reserve unit, joins the basin it is linked to most; this can lower the final validity below 1, and the result shows both. Ties go to the lowest code. Basins need not be in one piece. Areas without commuters belong to no basin. Rows of the same two areas add up. Where there is no table of commuters they are estimated: T_ij = a_i R_i b_j W_j f(t_ij), travel times from a point on each area's surface, within an area half the time to the nearest other. Such basins follow from the model and are marked as estimated; do not read them as observed commuting.</source>
            <translation>Jedes Gebiet beginnt für sich. Die Validität wägt Größe gegen Binnenpendleranteil ab, den kleineren zweier Anteile: der Erwerbstätigen am Wohnort, die in der Arbeitsmarktregion arbeiten (Angebot), und der Arbeitsplätze, die sie innehaben (Nachfrage). Die Gruppe mit der kleinsten Validität gibt das Gebiet ab, das mit anderen am meisten zu tun hat; es kommt zu der Gruppe mit der stärksten Verflechtung, f_hk² / (R_h W_k) + f_kh² / (R_k W_h), es sei denn, deren Validität sänke dadurch: dann wird es zurückgestellt. Am Ende hat jede Arbeitsmarktregion genügend Validität (1 oder mehr), und jedes zurückgestellte Gebiet, eine Reserveeinheit, kommt zu der, mit der es am stärksten verbunden ist; das kann die endgültige Validität unter 1 senken, und das Ergebnis zeigt beide. Bei Gleichstand entscheidet der niedrigste Schlüssel. Arbeitsmarktregionen müssen nicht zusammenhängen. Gebiete ohne Pendler gehören zu keiner. Zeilen derselben zwei Gebiete werden summiert. Wo es keine Pendlertabelle gibt, werden die Pendler geschätzt: T_ij = a_i R_i b_j W_j f(t_ij), Fahrzeiten von einem Punkt auf der Fläche jedes Gebiets, innerhalb eines Gebiets die halbe Zeit zum nächsten anderen. Solche Arbeitsmarktregionen folgen aus dem Modell und sind als geschätzt gekennzeichnet; lesen Sie sie nicht als beobachtetes Pendeln.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Coombes and Bond 2008; ISTAT 2015 and the R package LabourMarketAreas, whose basins of Brindisi are reproduced exactly. The defaults are those of ISTAT for 2011, stated from memory: check them before you call a result compliant. Estimate: Wilson 1971.</source>
            <translation>Coombes und Bond 2008; ISTAT 2015 und das R-Paket LabourMarketAreas, dessen Arbeitsmarktregionen von Brindisi genau wiedergegeben werden. Die Vorgaben sind die der ISTAT für 2011, aus der Erinnerung wiedergegeben: prüfen Sie sie, bevor Sie ein Ergebnis als regelkonform bezeichnen. Schätzung: Wilson 1971.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Municipalities or other areas to be grouped.</source>
            <translation>Gemeinden oder andere Gebiete, die zusammengefasst werden.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Name of the area</source>
            <translation>Name des Gebiets</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>A basin is named after its area with most jobs. Left empty: by its code.</source>
            <translation>Eine Arbeitsmarktregion wird nach ihrem Gebiet mit den meisten Arbeitsplätzen benannt. Leer: nach seinem Schlüssel.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>A road network layer. Needed only where there is no table of commuters: then they are estimated from travel times, and every output says so.</source>
            <translation>Ein Straßennetz-Layer. Nur nötig, wo es keine Pendlertabelle gibt: dann werden die Pendler aus Fahrzeiten geschätzt, und jede Ausgabe sagt das.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>The areas with all their attributes and basin_id, basin_name, reserve, basin_note (why it is a reserve unit or in no basin), map_colour, estimated.</source>
            <translation>Die Gebiete mit allen ihren Attributen und basin_id, basin_name, reserve, basin_note (warum es eine Reserveeinheit oder in keiner Arbeitsmarktregion ist), map_colour, estimated.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>One polygon for each basin: areas, reserve_areas, residents, jobs, live_and_work, supply_containment and demand_containment (shares), validity, validity_before (without reserve units), parts, map_colour, estimated.</source>
            <translation>Ein Polygon für jede Arbeitsmarktregion: areas, reserve_areas, residents, jobs, live_and_work, supply_containment und demand_containment (Anteile), validity, validity_before (ohne Reserveeinheiten), parts, map_colour, estimated.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Number of basins</source>
            <translation>Anzahl der Arbeitsmarktregionen</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Number of reserve units</source>
            <translation>Anzahl der Reserveeinheiten</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Modularity Q</source>
            <translation>Modularität Q</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Areas by basin (estimated)</source>
            <translation>Gebiete nach Arbeitsmarktregion (geschätzt)</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Labour basins (estimated)</source>
            <translation>Arbeitsmarktregionen (geschätzt)</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} labour basins (areas: {areas}); {share} % of the commuters stay in their basin; modularity Q = {q}.</source>
            <translation>
                <numerusform>{n} Arbeitsmarktregion (Gebiete: {areas}); {share} % der Pendler bleiben in ihrer Arbeitsmarktregion; Modularität Q = {q}.</numerusform>
                <numerusform>{n} Arbeitsmarktregionen (Gebiete: {areas}); {share} % der Pendler bleiben in ihrer Arbeitsmarktregion; Modularität Q = {q}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} of {pairs} pairs of areas have commuters in one direction only; for the other direction nobody is counted.</source>
            <translation>
                <numerusform>{n} von {pairs} Paaren von Gebieten hat Pendler nur in einer Richtung; für die andere wird niemand gezählt.</numerusform>
                <numerusform>{n} von {pairs} Paaren von Gebieten haben Pendler nur in einer Richtung; für die andere wird niemand gezählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} times an area was put aside because its move would have led back to an earlier state.</source>
            <translation>
                <numerusform>{n}-mal wurde ein Gebiet beiseitegelegt, weil sein Umzug zu einem früheren Stand zurückgeführt hätte.</numerusform>
                <numerusform>{n}-mal wurde ein Gebiet beiseitegelegt, weil sein Umzug zu einem früheren Stand zurückgeführt hätte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Reserve unit: {area} ({code}), placed in basin {id}, {basin}.</source>
            <translation>Reserveeinheit: {area} ({code}), der Arbeitsmarktregion {id}, {basin}, zugeschlagen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Reserve unit: {area} ({code}); no commuter links it to a basin.</source>
            <translation>Reserveeinheit: {area} ({code}); kein Pendler verbindet sie mit einer Arbeitsmarktregion.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} reserve units.</source>
            <translation>
                <numerusform>{n} Reserveeinheit.</numerusform>
                <numerusform>{n} Reserveeinheiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>With their reserve units {n} basins fall below a validity of 1. Compare validity and validity_before.</source>
            <translation>
                <numerusform>Mit ihren Reserveeinheiten fällt {n} Arbeitsmarktregion unter eine Validität von 1. Vergleichen Sie validity und validity_before.</numerusform>
                <numerusform>Mit ihren Reserveeinheiten fallen {n} Arbeitsmarktregionen unter eine Validität von 1. Vergleichen Sie validity und validity_before.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Sectors or groups, separated by commas, such as 25, 28.4. Firms of these count in full, related firms less: each of section, division, group and class in common counts a quarter. Left empty: each sector by itself, NACE codes by their division. Without a field of sectors all firms are looked at together.</source>
            <translation>Branchen oder Gruppen, durch Kommas getrennt, etwa 25, 28.4. Unternehmen mit diesen zählen voll, verwandte weniger: Abschnitt, Abteilung, Gruppe und Klasse zählen, wo gemeinsam, je ein Viertel. Leer: jede Branche für sich, NACE-Codes nach ihrer Abteilung. Ohne ein Branchenfeld werden alle Unternehmen zusammen betrachtet.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Meeting bound (minutes)</source>
            <translation>Treffgrenze (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>No two firms of a core are farther apart.</source>
            <translation>Keine zwei Unternehmen eines Kerns liegen weiter auseinander.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Near means within (minutes)</source>
            <translation>Nachbarschaftszeit (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Within this time firms are neighbours. Left empty: a third of the meeting bound.</source>
            <translation>Innerhalb dieser Zeit sind Unternehmen Nachbarn. Leer: ein Drittel der Treffgrenze.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Minimum of a cluster</source>
            <translation>Minimum eines Clusters</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>As many firms (or jobs) must be near a firm that is dense, and in a core together with the firms around its middle. Related firms count by their relatedness.</source>
            <translation>So viele Unternehmen (oder Beschäftigte) müssen in der Nähe eines dichten Unternehmens liegen, und in einem Kern zusammen mit den Unternehmen um seine Mitte. Verwandte Unternehmen zählen nach ihrer Verwandtschaft.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>The minimum counts</source>
            <translation>Das Minimum zählt</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Firms, or their jobs.</source>
            <translation>Unternehmen, oder ihre Beschäftigten.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Least relatedness</source>
            <translation>Kleinste Verwandtschaft</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Firms less related to the sectors looked at take no part; 0.5 asks for the same NACE division.</source>
            <translation>Unternehmen, die mit den betrachteten Branchen weniger verwandt sind, nehmen nicht teil; 0,5 verlangt dieselbe Abteilung der NACE.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>“{parameter}” must be above 0 and up to 1440 minutes.</source>
            <translation>„{parameter}“ muss über 0 und höchstens 1440 Minuten sein.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Firms that are near each other can meet: give fewer near minutes than meeting minutes, or leave them empty for a third.</source>
            <translation>Unternehmen, die einander nahe sind, können sich treffen: geben Sie eine kürzere Nachbarschaftszeit als Treffgrenze an, oder lassen Sie sie für ein Drittel leer.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>The minimum must be above 0. Write for example 10 firms.</source>
            <translation>Das Minimum muss über 0 sein. Schreiben Sie zum Beispiel 10 Unternehmen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>The least relatedness must be above 0 and at most 1. Write for example 0.5.</source>
            <translation>Die kleinste Verwandtschaft muss über 0 und höchstens 1 sein. Schreiben Sie zum Beispiel 0,5.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Jobs are to be counted, but the field with the jobs is not chosen. Choose it under “Jobs”, or count firms.</source>
            <translation>Beschäftigte sollen gezählt werden, aber das Feld mit den Beschäftigten ist nicht gewählt. Wählen Sie es unter „Beschäftigte“, oder zählen Sie Unternehmen.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>{n} firms have no sector in {field} and are in no cluster: {ids}.</source>
            <translation>
                <numerusform>{n} Unternehmen hat keine Branche in {field} und ist in keinem Cluster: {ids}.</numerusform>
                <numerusform>{n} Unternehmen haben keine Branche in {field} und sind in keinem Cluster: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Finds clusters of firms by travel time: no two firms of a core are farther apart than people travel for a meeting.</source>
            <translation>Findet Cluster von Unternehmen nach Fahrzeit: keine zwei Unternehmen eines Kerns liegen weiter auseinander, als man für ein Treffen fährt.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>To draw the boundary of clusters that can be defended: “no two firms of this core are more than 15 minutes apart; its labour shed is this area”. To learn at what time a sector clusters, look at its cluster distance first.</source>
            <translation>Um eine Clustergrenze zu ziehen, die sich begründen lässt: „keine zwei Unternehmen dieses Kerns liegen mehr als 15 Minuten auseinander; sein Arbeitskräfte-Einzugsgebiet ist diese Fläche“. Um zu erfahren, bei welcher Zeit sich eine Branche ballt, sehen Sie zuerst nach, bei welcher Fahrzeit sich Cluster bilden.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>1. A firm is dense where enough firms or jobs, itself included, are within the near minutes; dense firms that near each other are joined. 2. What is joined is split so that no two firms of a core are more than the meeting minutes apart (complete linkage). A part whose firms, with those around its middle that are not dense, stay below the minimum is dropped. 3. Other firms within half of the meeting minutes of a core's middle, the medoid, join it as fringe. 4. The greatest time between two firms of every core is measured anew; if it exceeded the meeting minutes the run would fail. Times are those of the slower direction, so that 15 minutes hold each way, unless you choose the mean of there and back; the walk to the road counts at both ends. In step 2, firms within a twentieth of the meeting minutes of each other stay together. Membership is the mean relatedness to the firms of the core, times e^(−t / meeting minutes) for the time t to the medoid. Two firms are related by a quarter for each of section, division, group and class that their codes say they share: 25 and 25.11 by .5, and so are two firms that both say 25; firms of one group of your own wholly. A cluster is named after its medoid, so that its number stays the same whatever happens elsewhere; its rank goes by weight. Ties go to the lower id; the order of rows does not matter.</source>
            <translation>1. Ein Unternehmen ist dicht, wo innerhalb der Nachbarschaftszeit genug Unternehmen oder Beschäftigte liegen, es selbst eingeschlossen; so nahe dichte Unternehmen werden verbunden. 2. Was verbunden ist, wird so geteilt, dass keine zwei Unternehmen eines Kerns mehr als die Treffgrenze auseinanderliegen (Complete Linkage). Ein Teil, dessen Unternehmen, zusammen mit den nicht dichten um seine Mitte, unter dem Minimum bleiben, fällt weg. 3. Andere Unternehmen innerhalb der halben Treffgrenze von der Mitte eines Kerns, dem Medoid, kommen als Rand hinzu. 4. Die größte Zeit zwischen zwei Unternehmen jedes Kerns wird nachgemessen; überschritte sie die Treffgrenze, so schlüge der Lauf fehl. Zeiten sind die der langsameren Richtung, so dass 15 Minuten hin wie zurück gelten, wenn Sie nicht das Mittel aus Hin- und Rückweg wählen; der Fußweg zur Straße zählt an beiden Enden. In Schritt 2 bleiben Unternehmen beisammen, die höchstens ein Zwanzigstel der Treffgrenze auseinanderliegen. Die Zugehörigkeit ist die mittlere Verwandtschaft mit den Unternehmen des Kerns, mal e^(−t / Treffgrenze) für die Zeit t zum Medoid. Zwei Unternehmen sind je ein Viertel verwandt für Abschnitt, Abteilung, Gruppe und Klasse, die ihre Codes nachweislich gemeinsam haben: 25 und 25.11 zu 0,5, und ebenso zwei Unternehmen, die beide 25 angeben; Unternehmen einer eigenen Gruppe ganz. Ein Cluster heißt nach seinem Medoid, so dass seine Nummer gleich bleibt, was auch anderswo geschieht; sein Rang geht nach Gewicht. Bei Gleichstand entscheidet die niedrigere ID; die Reihenfolge der Zeilen ist gleichgültig.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>The plugin's own. DBSCAN: Ester et al. 1996; complete linkage: Murtagh 1983; relatedness by shared NACE levels; bounds on the greatest time: Takes and Kosters 2011.</source>
            <translation>Eigenes Verfahren der Erweiterung. DBSCAN: Ester et al. 1996; Complete Linkage: Murtagh 1983; Verwandtschaft nach gemeinsamen NACE-Ebenen; Schranken für die größte Zeit: Takes und Kosters 2011.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Commute bound (minutes)</source>
            <translation>Pendelgrenze (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Travel time of the labour sheds.</source>
            <translation>Fahrzeit der Arbeitskräfte-Einzugsgebiete.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Direction of the sheds</source>
            <translation>Richtung der Arbeitskräfte-Einzugsgebiete</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>From the core</source>
            <translation>Vom Kern weg</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>To the core</source>
            <translation>Zum Kern hin</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>People commute to the core; deliveries leave from it.</source>
            <translation>Menschen pendeln zum Kern hin; Lieferungen gehen von ihm weg.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Firms by cluster</source>
            <translation>Unternehmen nach Cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>All firms with all their attributes, the cluster_id, the role (core, fringe, none), the minutes_to_medoid and the membership, 0 to 1.</source>
            <translation>Alle Unternehmen mit allen ihren Attributen, der cluster_id, der Rolle role (core, fringe, none), minutes_to_medoid und der Zugehörigkeit membership, 0 bis 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Extents of the clusters</source>
            <translation>Ausdehnung der Cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>What is within a third of the near minutes of the firms of each core, straight on foot around those off the road, with their number and jobs, the medoid, and the greatest and the median minutes between them: those of the slower direction or the mean (both_ways). The median is that of all pairs; in cores of more than 2,000 places it is an estimate, and median_error (0 elsewhere) says within how many minutes 95 of 100 estimates are.</source>
            <translation>Was innerhalb eines Drittels der Nachbarschaftszeit der Unternehmen jedes Kerns liegt, um die abseits der Straße herum geradeaus zu Fuß, mit deren Zahl und Beschäftigten, dem Medoid, und den größten und den mittleren (Median) Minuten zwischen ihnen: denen der langsameren Richtung oder dem Mittel (both_ways). Der Median ist der aller Paare; in Kernen mit mehr als 2.000 Orten ist er eine Schätzung, und median_error (sonst 0) sagt, auf wie viele Minuten genau 95 von 100 Schätzungen sind.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Labour sheds of the clusters</source>
            <translation>Arbeitskräfte-Einzugsgebiete der Cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>From where each core is reached within the commute bound.</source>
            <translation>Von wo aus jeder Kern innerhalb der Pendelgrenze erreicht wird.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Sectors or groups whose firms are looked at, with commas between them. Left empty: all firms.</source>
            <translation>Branchen oder Gruppen, deren Unternehmen betrachtet werden, mit Kommas dazwischen. Leer: alle Unternehmen.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>NACE Rev. 2 codes, or names of your own. Firms are the more alike the more levels their codes say they share: section 0.25, division 0.5, group 0.75, class 1; 25 and 25.11 share 0.5, and so do two firms that both say 25. In a group of your own 1.</source>
            <translation>Codes der NACE Rev. 2, oder eigene Namen. Unternehmen sind einander umso ähnlicher, je mehr Ebenen ihre Codes nachweislich gemeinsam haben: Abschnitt 0,25, Abteilung 0,5, Gruppe 0,75, Klasse 1; 25 und 25.11 teilen 0,5, und ebenso zwei Unternehmen, die beide 25 angeben. In einer eigenen Gruppe 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of similar sectors</source>
            <translation>Gewicht ähnlicher Branchen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Tags of the firms</source>
            <translation>Schlagwörter der Unternehmen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Processes and technologies, separated by commas or semicolons. Firms are the more alike the more tags they share (cosine).</source>
            <translation>Verfahren und Technologien, durch Kommas oder Semikolons getrennt. Unternehmen sind einander umso ähnlicher, je mehr Schlagwörter sie teilen (Kosinus).</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of common tags</source>
            <translation>Gewicht gemeinsamer Schlagwörter</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Input–output table</source>
            <translation>Input-Output-Tabelle</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>A table with a row for each pair of sectors that deliver to each other: natural resources, goods, sales channels. Two sectors are the more related the greater a part of one's deliveries or inputs the other takes or gives: the greatest of the four shares counts.</source>
            <translation>Eine Tabelle mit einer Zeile für jedes Paar von Branchen, die einander beliefern: Rohstoffe, Güter, Absatzwege. Zwei Branchen sind umso verwandter, je größer der Teil der Lieferungen oder Bezüge der einen ist, den die andere abnimmt oder gibt: der größte der vier Anteile zählt.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>delivering sector</source>
            <translation>liefernde Branche</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>receiving sector</source>
            <translation>empfangende Branche</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of deliveries</source>
            <translation>Gewicht der Lieferungen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Skills table</source>
            <translation>Qualifikationstabelle</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>A table of how many people changed from one sector (or occupation) to another. More than chance would have it means common skills: SR = F_ij F / (F_i F_j), r = (SR − 1) / (SR + 1), the mean of both directions, 0 where negative.</source>
            <translation>Eine Tabelle, wie viele Menschen von einer Branche (oder einem Beruf) in eine andere gewechselt sind. Mehr, als der Zufall ergäbe, bedeutet gemeinsame Qualifikationen: SR = F_ij F / (F_i F_j), r = (SR − 1) / (SR + 1), das Mittel beider Richtungen, 0, wo es negativ ist.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>sector left</source>
            <translation>verlassene Branche</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>sector joined</source>
            <translation>neue Branche</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>people</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Field of the firms that the skills table refers to</source>
            <translation>Feld der Unternehmen, auf das sich die Qualifikationstabelle bezieht</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Such as their main occupation. Left empty: their sector.</source>
            <translation>Etwa ihr wichtigster Beruf. Leer: ihre Branche.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of common skills</source>
            <translation>Gewicht gemeinsamer Qualifikationen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>A table with a row for each link between two firms that you know of: suppliers, common projects, patents. A link of middling strength (the median) counts one half: r = s / (s + median); strengths that are all at most 1 are taken as they are; without strengths every link counts 1.</source>
            <translation>Eine Tabelle mit einer Zeile für jede Ihnen bekannte Verbindung zwischen zwei Unternehmen: Lieferanten, gemeinsame Projekte, Patente. Eine Verbindung von mittlerer Stärke (Median) zählt die Hälfte: r = s / (s + Median); Stärken, die alle höchstens 1 sind, werden genommen, wie sie sind; ohne Stärken zählt jede Verbindung 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>id of the one firm</source>
            <translation>ID des einen Unternehmens</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>id of the other firm</source>
            <translation>ID des anderen Unternehmens</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of known links</source>
            <translation>Gewicht bekannter Verbindungen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>{table}: {column}</source>
            <translation>{table}: {column}</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Field of that table.</source>
            <translation>Feld dieser Tabelle.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>How much this relation counts beside the others; 0 leaves it out.</source>
            <translation>Wie viel diese Beziehung neben den anderen zählt; 0 lässt sie weg.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>No relation is chosen. Choose at least one of the sector, the tags, an input–output table, a skills table or a table of known links, with a weight above 0.</source>
            <translation>Es ist keine Beziehung gewählt. Wählen Sie mindestens eine: die Branche, die Schlagwörter, eine Input-Output-Tabelle, eine Qualifikationstabelle oder eine Tabelle bekannter Verbindungen, mit einem Gewicht über 0.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>An input–output table needs the sector of the firms. Choose its field.</source>
            <translation>Eine Input-Output-Tabelle braucht die Branche der Unternehmen. Wählen Sie deren Feld.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>A skills table needs the sector or the occupation of the firms. Choose its field.</source>
            <translation>Eine Qualifikationstabelle braucht die Branche oder den Beruf der Unternehmen. Wählen Sie deren Feld.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Similar sectors</source>
            <translation>Ähnliche Branchen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>levels of NACE in common: section 0.25, division 0.5, group 0.75, class 1</source>
            <translation>gemeinsame Ebenen der NACE: Abschnitt 0,25, Abteilung 0,5, Gruppe 0,75, Klasse 1</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Common tags</source>
            <translation>Gemeinsame Schlagwörter</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>common tags / √(tags of the one × tags of the other)</source>
            <translation>gemeinsame Schlagwörter / √(Schlagwörter des einen × Schlagwörter des anderen)</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Deliveries</source>
            <translation>Lieferungen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>the greatest share of one sector's deliveries or inputs that the other has</source>
            <translation>der größte Anteil der Lieferungen oder Bezüge einer Branche, den die andere hat</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Common skills</source>
            <translation>Gemeinsame Qualifikationen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>(SR − 1) / (SR + 1), SR = people who changed / as many as by chance</source>
            <translation>(SR − 1) / (SR + 1), SR = gewechselte Personen / so viele wie nach dem Zufall</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>strength / (strength + median), or the strength where all are up to 1</source>
            <translation>Stärke / (Stärke + Median), oder die Stärke, wo alle höchstens 1 sind</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>1 where the table links two firms</source>
            <translation>1, wo die Tabelle zwei Unternehmen verbindet</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} of {total} firms have no value in {field}; there this relation is left out.</source>
            <translation>
                <numerusform>{n} von {total} Unternehmen hat keinen Wert in {field}; dort bleibt diese Beziehung weg.</numerusform>
                <numerusform>{n} von {total} Unternehmen haben keinen Wert in {field}; dort bleibt diese Beziehung weg.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>No firm has a sector or occupation that the table “{table}” knows. It has for example {theirs}; the firms have {ours}.</source>
            <translation>Kein Unternehmen hat eine Branche oder einen Beruf, den die Tabelle „{table}“ kennt. Sie hat zum Beispiel {theirs}; die Unternehmen haben {ours}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} firms have no code that the table “{table}” knows; there this relation is left out. Codes that it lacks: {codes}.</source>
            <translation>
                <numerusform>{n} Unternehmen hat keinen Code, den die Tabelle „{table}“ kennt; dort bleibt diese Beziehung weg. Fehlende Codes: {codes}.</numerusform>
                <numerusform>{n} Unternehmen haben keinen Code, den die Tabelle „{table}“ kennt; dort bleibt diese Beziehung weg. Fehlende Codes: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>No row of the table “{table}” can be used: each needs two codes and a number of 0 or more. Check the fields that are chosen for it.</source>
            <translation>Keine Zeile der Tabelle „{table}“ ist verwendbar: jede braucht zwei Codes und eine Zahl von 0 oder mehr. Prüfen Sie die dafür gewählten Felder.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” are left out: a code is missing, or the value is empty, text or below 0. Rows: {ids}.</source>
            <translation>
                <numerusform>{n} Zeile von „{table}“ bleibt weg: Ein Code fehlt, oder der Wert ist leer, Text oder unter 0. Zeilen: {ids}.</numerusform>
                <numerusform>{n} Zeilen von „{table}“ bleiben weg: Ein Code fehlt, oder der Wert ist leer, Text oder unter 0. Zeilen: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” have no strength of 0 or more in {field} and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} Zeile von „{table}“ hat keine Stärke von 0 oder mehr in {field} und bleibt weg: {ids}.</numerusform>
                <numerusform>{n} Zeilen von „{table}“ haben keine Stärke von 0 oder mehr in {field} und bleiben weg: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>No row of “{table}” links two firms of the layer “{firms}”: it has ids such as {theirs}, the firms {ours}. Choose under “Id of the firms” the field that the table refers to.</source>
            <translation>Keine Zeile von „{table}“ verbindet zwei Unternehmen des Layers „{firms}“: sie hat IDs wie {theirs}, die Unternehmen {ours}. Wählen Sie unter „ID der Unternehmen“ das Feld, auf das sich die Tabelle bezieht.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” name a firm that is not in the layer of firms; they are left out: {ids}.</source>
            <translation>
                <numerusform>{n} Zeile von „{table}“ nennt ein Unternehmen, das nicht im Layer der Unternehmen ist; sie bleibt weg: {ids}.</numerusform>
                <numerusform>{n} Zeilen von „{table}“ nennen ein Unternehmen, das nicht im Layer der Unternehmen ist; sie bleiben weg: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” link a firm to itself and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} Zeile von „{table}“ verbindet ein Unternehmen mit sich selbst und bleibt weg: {ids}.</numerusform>
                <numerusform>{n} Zeilen von „{table}“ verbinden ein Unternehmen mit sich selbst und bleiben weg: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>The table “{table}” holds no link between two firms that can be used. Check its fields, or choose another table.</source>
            <translation>Die Tabelle „{table}“ enthält keine verwendbare Verbindung zwischen zwei Unternehmen. Prüfen Sie ihre Felder, oder wählen Sie eine andere Tabelle.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Finds groups of firms that are related to each other and near enough to meet, and says how sure each firm's group is.</source>
            <translation>Findet Gruppen von Unternehmen, die miteinander verwandt und nahe genug für ein Treffen sind, und sagt, wie sicher die Gruppe jedes Unternehmens ist.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Where a cluster is to be shown by its relationships: common products, technologies, deliveries, skills, or links that you know of. For clusters bounded by travel time alone use “Meeting-time clusters”. Here the meeting time bounds every link, not the whole: a community can reach farther from link to link. A higher resolution or a shorter τ makes smaller ones.</source>
            <translation>Wo ein Cluster durch seine Beziehungen gezeigt werden soll: gemeinsame Produkte, Technologien, Lieferungen, Qualifikationen, oder Verbindungen, die Ihnen bekannt sind. Für Cluster, die allein durch die Fahrzeit begrenzt sind, nehmen Sie „Treffzeit-Cluster“. Hier begrenzt die Treffzeit jede Verbindung, nicht das Ganze: eine Gemeinschaft kann von Verbindung zu Verbindung weiter reichen. Eine höhere Auflösung oder ein kürzeres τ macht kleinere.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Every relation gives two firms a relatedness r from 0 to 1. Their mean, by the weights you set, is taken over the relations that have data on both firms: missing data are left out, not counted as 0. (In a table of known links, firms that it mentions but does not link have 0; on a firm that it never mentions it has no data.) The weight of a link is r × e^(−t / τ) for firms at most the meeting time apart; t is that of the slower direction, so that it holds each way, unless you choose the mean. Known links beyond the meeting time are counted and reported, but not used. Communities are found many times, with different random numbers, by Leiden's method for modularity (igraph) or, where igraph is missing, by the plugin's own local moving with refinement, which finds as good ones (modularity within 1 %) and takes longer. The communities of each run are matched with those of the best run so that as many firms as possible agree; a firm belongs where most runs put it, and its certainty is their share. Same seed, same result, whatever the order of the rows: firms are sorted by their id first (without one, by their place and what the layer says of them). A firm of several points is as many firms, and a known link links all of them. With igraph, a run is cancelled between two steps of Leiden's method, which take over half a second where there are some 500,000 links or more.</source>
            <translation>Jede Beziehung gibt zwei Unternehmen eine Verwandtschaft r von 0 bis 1. Ihr Mittel, mit den von Ihnen gesetzten Gewichten, wird über die Beziehungen gebildet, die Daten zu beiden Unternehmen haben: fehlende Daten bleiben weg und zählen nicht als 0. (In einer Tabelle bekannter Verbindungen haben Unternehmen, die sie nennt, aber nicht verbindet, 0; zu einem Unternehmen, das sie nie nennt, hat sie keine Daten.) Das Gewicht einer Verbindung ist r × e^(−t / τ) für Unternehmen, die höchstens die Treffzeit auseinanderliegen; t ist die der langsameren Richtung, so dass sie hin wie zurück gilt, wenn Sie nicht das Mittel wählen. Bekannte Verbindungen jenseits der Treffzeit werden gezählt und gemeldet, aber nicht verwendet. Gemeinschaften werden viele Male mit verschiedenen Zufallszahlen gesucht, mit dem Leiden-Verfahren für Modularität (igraph) oder, wo igraph fehlt, durch das eigene lokale Verschieben des Plugins mit Verfeinerung, das ebenso gute findet (Modularität bis auf 1 % gleich) und länger braucht. Die Gemeinschaften jedes Laufs werden denen des besten Laufs so zugeordnet, dass möglichst viele Unternehmen übereinstimmen; ein Unternehmen gehört dorthin, wohin die meisten Läufe es ordnen, und seine Sicherheit ist deren Anteil. Derselbe Startwert, dasselbe Ergebnis, in welcher Reihenfolge die Zeilen auch stehen: Unternehmen werden zuerst nach ihrer ID sortiert (ohne ID nach ihrem Ort und dem, was der Layer über sie sagt). Ein Unternehmen mit mehreren Punkten zählt als so viele Unternehmen, und eine bekannte Verbindung verbindet sie alle. Mit igraph wird ein Lauf zwischen zwei Schritten des Leiden-Verfahrens abgebrochen, die bei etwa 500.000 Verbindungen oder mehr über eine halbe Sekunde dauern.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Traag, Waltman &amp; van Eck 2019 (Leiden); Ellison, Glaeser &amp; Kerr 2010 (deliveries); Neffke, Otto &amp; Weyh 2017 (skills).</source>
            <translation>Traag, Waltman &amp; van Eck 2019 (Leiden); Ellison, Glaeser &amp; Kerr 2010 (Lieferungen); Neffke, Otto &amp; Weyh 2017 (Qualifikationen).</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Field that names each firm, and that a table of known links refers to. Left empty: the feature's own number.</source>
            <translation>Feld, das jedes Unternehmen benennt und auf das sich eine Tabelle bekannter Verbindungen bezieht. Leer: die Nummer des Objekts selbst.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Meeting time (minutes)</source>
            <translation>Treffzeit (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Firms farther apart are not linked.</source>
            <translation>Weiter entfernte Unternehmen werden nicht verbunden.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Decay time τ (minutes)</source>
            <translation>Abklingzeit τ (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>At this travel time a relation counts 37 %.</source>
            <translation>Bei dieser Fahrzeit zählt eine Beziehung 37 %.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Firms related less than this are not linked: 0.5 with sectors alone links firms of one division.</source>
            <translation>Weniger verwandte Unternehmen werden nicht verbunden: 0,5 verbindet, wo nur Branchen gewählt sind, Unternehmen einer Abteilung.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Above 1 finds more and smaller communities, below 1 fewer and larger ones.</source>
            <translation>Über 1 findet mehr und kleinere Gemeinschaften, unter 1 weniger und größere.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>How many times communities are looked for; certainty is a share of the runs.</source>
            <translation>Wie oft Gemeinschaften gesucht werden; die Sicherheit ist ein Anteil der Läufe.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Write links of a weight of at least</source>
            <translation>Verbindungen schreiben ab einem Gewicht von</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Weaker links count as well, but are not written into the layer of links.</source>
            <translation>Schwächere Verbindungen zählen auch, werden aber nicht in den Layer der Verbindungen geschrieben.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Firms by community</source>
            <translation>Unternehmen nach Gemeinschaft</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>All firms with their attributes and community (1 is the largest; empty: related to nobody in reach), certainty (0 to 1), internal_links, external_links (to other communities, or known links beyond the meeting time), distant_links (of these, the latter) and strength (sum of the weights of its links).</source>
            <translation>Alle Unternehmen mit ihren Attributen und community (1 ist die größte; leer: mit niemandem in Reichweite verwandt), certainty (0 bis 1), internal_links, external_links (zu anderen Gemeinschaften, oder bekannte Verbindungen jenseits der Treffzeit), distant_links (davon die letzteren) und strength (Summe der Gewichte ihrer Verbindungen).</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>A straight line for each link: from_id, to_id, minutes, relatedness, weight, internal (yes or no), community (empty between two).</source>
            <translation>Eine gerade Linie für jede Verbindung: from_id, to_id, minutes, relatedness, weight, internal (ja oder nein), community (leer zwischen zweien).</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>A page with the weights used and the internal and external links of each community, to read or print.</source>
            <translation>Eine Seite mit den verwendeten Gewichten und den internen und externen Verbindungen jeder Gemeinschaft, zum Lesen oder Drucken.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Number of communities</source>
            <translation>Anzahl der Gemeinschaften</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Number of links</source>
            <translation>Anzahl der Verbindungen</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>“{parameter}” must be above 0. Write for example {default}.</source>
            <translation>„{parameter}“ muss über 0 sein. Schreiben Sie zum Beispiel {default}.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>“Least relatedness” must be a number from 0 to 1.</source>
            <translation>„Kleinste Verwandtschaft“ muss eine Zahl von 0 bis 1 sein.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Fewer than two firms of the sectors chosen are on the road network, so there is nothing to relate. Choose more sectors.</source>
            <translation>Weniger als zwei Unternehmen der gewählten Branchen liegen am Straßennetz, also gibt es nichts zu verbinden. Wählen Sie mehr Branchen.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>No two firms of “{layer}” are within {n} minutes of each other. Choose a longer meeting time, or check that firms and roads lie where they should.</source>
            <translation>
                <numerusform>Keine zwei Unternehmen von „{layer}“ liegen höchstens {n} Minute auseinander. Wählen Sie eine längere Treffzeit, oder prüfen Sie, ob Unternehmen und Straßen dort liegen, wo sie sollen.</numerusform>
                <numerusform>Keine zwei Unternehmen von „{layer}“ liegen höchstens {n} Minuten auseinander. Wählen Sie eine längere Treffzeit, oder prüfen Sie, ob Unternehmen und Straßen dort liegen, wo sie sollen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} pairs of firms are within {time}, but none of them is related; pairs without data: {unknown}. Choose more relations, lower “Least relatedness”, or check the fields that are chosen.</source>
            <translation>
                <numerusform>{n} Paar von Unternehmen liegt höchstens {time} auseinander, ist aber nicht verwandt; Paare ohne Daten: {unknown}. Wählen Sie mehr Beziehungen, senken Sie „Kleinste Verwandtschaft“, oder prüfen Sie die gewählten Felder.</numerusform>
                <numerusform>{n} Paare von Unternehmen liegen höchstens {time} auseinander, aber keines ist verwandt; Paare ohne Daten: {unknown}. Wählen Sie mehr Beziehungen, senken Sie „Kleinste Verwandtschaft“, oder prüfen Sie die gewählten Felder.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Relations and their weights: {relations}.</source>
            <translation>Beziehungen und ihre Gewichte: {relations}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} pairs of firms are within the meeting time; linked: {links}; without data: {unknown}.</source>
            <translation>
                <numerusform>{n} Paar von Unternehmen liegt innerhalb der Treffzeit; verbunden: {links}; ohne Daten: {unknown}.</numerusform>
                <numerusform>{n} Paare von Unternehmen liegen innerhalb der Treffzeit; verbunden: {links}; ohne Daten: {unknown}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {all} known links are beyond the meeting time (or lead to a firm that is not on the network or of no chosen sector): reported as external, not used.</source>
            <translation>
                <numerusform>{n} von {all} bekannten Verbindungen liegt jenseits der Treffzeit (oder führt zu einem Unternehmen, das nicht am Netz liegt oder zu keiner gewählten Branche gehört): als extern gemeldet, nicht verwendet.</numerusform>
                <numerusform>{n} von {all} bekannten Verbindungen liegen jenseits der Treffzeit (oder führen zu einem Unternehmen, das nicht am Netz liegt oder zu keiner gewählten Branche gehört): als extern gemeldet, nicht verwendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} firms are related to no other one in reach and have no community.</source>
            <translation>
                <numerusform>{n} Unternehmen ist mit keinem anderen in Reichweite verwandt und hat keine Gemeinschaft.</numerusform>
                <numerusform>{n} Unternehmen sind mit keinem anderen in Reichweite verwandt und haben keine Gemeinschaft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} communities; {share} % of the links are inside; modularity {modularity}; mean certainty {certainty} %.</source>
            <translation>
                <numerusform>{n} Gemeinschaft; {share} % der Verbindungen liegen innerhalb; Modularität {modularity}; mittlere Sicherheit {certainty} %.</numerusform>
                <numerusform>{n} Gemeinschaften; {share} % der Verbindungen liegen innerhalb; Modularität {modularity}; mittlere Sicherheit {certainty} %.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {all} links have a weight of at least {least} and are written.</source>
            <translation>
                <numerusform>{n} von {all} Verbindungen hat ein Gewicht von mindestens {least} und wird geschrieben.</numerusform>
                <numerusform>{n} von {all} Verbindungen haben ein Gewicht von mindestens {least} und werden geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Demo region</source>
            <translation>Beispielregion</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Makes a region that does not exist, as one GeoPackage: towns, roads with one-way streets and a motorway, municipalities with population, jobs and commuting, firms over ten years, members of an association, supplier links, land prices and elevation.</source>
            <translation>Erzeugt eine Region, die es nicht gibt, als ein GeoPackage: Orte, Straßen mit Einbahnstraßen und einer Autobahn, Gemeinden mit Bevölkerung, Arbeitsplätzen und Pendlern, Unternehmen über zehn Jahre, Mitglieder eines Verbands, Lieferbeziehungen, Bodenpreise und Höhe.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>To learn the plugin, to train colleagues, or to try a method on firms whose clusters are known. The firms hold planted clusters: planted_cluster says which firm belongs to which, and is empty for noise. Two of them make the same things and face each other over a river with no bridge near.</source>
            <translation>Um die Erweiterung kennenzulernen, Kolleginnen und Kollegen zu schulen, oder ein Verfahren an Unternehmen zu erproben, deren Cluster bekannt sind. Die Unternehmen enthalten angelegte Cluster: planted_cluster sagt, welches Unternehmen zu welchem gehört, und ist bei Rauschen leer. Zwei davon stellen dasselbe her und liegen einander an einem Fluss gegenüber, ohne Brücke in der Nähe.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Everything is drawn at random from the seed, and the same seed and size give the same file. The region is an island on the Dogger Bank in the North Sea (EPSG:3035), where a basemap shows only water. Every layer says that it is invented, in its name and in its description. Roads other than the motorway are a Gabriel graph, main roads follow the cheapest ways between towns, and commuting follows a gravity rule on travel times. Firms of a planted cluster are at most 12 minutes apart by road, as the mean of there and back. Small has about 3,500 road edges and 400 firms, medium about 14,000 and 2,000, large about 50,000 and 20,000.</source>
            <translation>Alles wird zufällig aus dem Startwert gezogen, und derselbe Startwert und dieselbe Größe ergeben dieselbe Datei. Die Region ist eine Insel auf der Doggerbank in der Nordsee (EPSG:3035), wo eine Hintergrundkarte nur Wasser zeigt. Jeder Layer sagt in seinem Namen und seiner Beschreibung, dass er erfunden ist. Die Straßen außer der Autobahn sind ein Gabriel-Graph, Hauptstraßen folgen den günstigsten Wegen zwischen Orten, und das Pendeln folgt einem Gravitationsansatz auf Fahrzeiten. Unternehmen eines angelegten Clusters liegen auf der Straße höchstens 12 Minuten auseinander, als Mittel aus Hin- und Rückweg. Klein hat etwa 3.500 Straßenkanten und 400 Unternehmen, mittel etwa 14.000 und 2.000, groß etwa 50.000 und 20.000.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Gabriel and Sokal 1969 (graph); Wilson 1971 (gravity with two margins); town sizes by rank after Zipf 1949.</source>
            <translation>Gabriel und Sokal 1969 (Graph); Wilson 1971 (Gravitation mit zwei Rändern); Ortsgrößen nach Rang gemäß Zipf 1949.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Any whole number from 0 on. The same number makes the same region.</source>
            <translation>Eine ganze Zahl ab 0. Dieselbe Zahl ergibt dieselbe Region.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>small (30 by 23 km, 400 firms)</source>
            <translation>klein (30 mal 23 km, 400 Unternehmen)</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>medium (60 by 45 km, 2,000 firms)</source>
            <translation>mittel (60 mal 45 km, 2.000 Unternehmen)</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>large (84 by 63 km, 20,000 firms)</source>
            <translation>groß (84 mal 63 km, 20.000 Unternehmen)</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Small takes a few seconds, large about half a minute.</source>
            <translation>Klein dauert einige Sekunden, groß etwa eine halbe Minute.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Add the layers to the project</source>
            <translation>Die Layer zum Projekt hinzufügen</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Whether the layers are added to the open project, in a group of their own.</source>
            <translation>Ob die Layer zum offenen Projekt hinzugefügt werden, in einer eigenen Gruppe.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Invented region</source>
            <translation>Erfundene Region</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>One GeoPackage with all layers and tables. Styles come with it. A file of that name is replaced.</source>
            <translation>Ein GeoPackage mit allen Layern und Tabellen. Stile sind dabei. Eine Datei dieses Namens wird ersetzt.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Number of road edges</source>
            <translation>Anzahl der Straßenkanten</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <location filename="processing/data/firmsfromosm.py" />
            <source>Number of firms</source>
            <translation>Anzahl der Unternehmen</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Number of planted clusters</source>
            <translation>Anzahl der angelegten Cluster</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Invented: {towns} towns and villages with {people} residents, {edges} road edges ({kilometres} km), {firms} firms ({active} of them active) in {clusters} planted clusters and as noise.</source>
            <translation>Erfunden: {towns} Städte und Dörfer mit {people} Einwohnern, {edges} Straßenkanten ({kilometres} km), {firms} Unternehmen ({active} davon bestehend) in {clusters} angelegten Clustern und als Rauschen.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Firms from an OSM file</source>
            <translation>Unternehmen aus einer OSM-Datei</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Makes a point layer of the businesses in an OpenStreetMap file, each with a guess of its NACE division where a tag supports one.</source>
            <translation>Erstellt einen Punktlayer der Unternehmen in einer OpenStreetMap-Datei, jedes mit einer Vermutung seiner NACE-Abteilung, wo ein Tag sie stützt.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Where no register of firms is at hand, or to check one. OpenStreetMap knows shops and restaurants far better than offices and factories, and knows no jobs: use a register for measuring clusters.</source>
            <translation>Wo kein Unternehmensregister zur Hand ist, oder um eines zu prüfen. OpenStreetMap kennt Läden und Gaststätten weit besser als Büros und Fabriken, und kennt keine Beschäftigten: um Cluster zu messen, nehmen Sie ein Register.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Points and areas with a tag for offices, crafts, shops, industry, works, health care, hospitality or paid leisure are read; an area becomes a point inside it. Industrial areas count if they have a name; some of these are estates of many firms. Where a point lies in an area of the same name and tag, only the point is kept. The division is looked up in a table and the result says on which row it rests; it stays empty where no tag tells it.</source>
            <translation>Gelesen werden Punkte und Flächen mit einem Tag für Büros, Handwerk, Läden, Industrie, Werke, Gesundheit, Gastgewerbe oder bezahlte Freizeit; aus einer Fläche wird ein Punkt in ihr. Industrieflächen zählen, wenn sie einen Namen haben; manche davon sind Gewerbegebiete mit vielen Unternehmen. Wo ein Punkt in einer Fläche mit demselben Namen und Tag liegt, bleibt nur der Punkt. Die Abteilung wird in einer Tabelle nachgeschlagen, und das Ergebnis sagt, auf welcher Zeile sie beruht; sie bleibt leer, wo kein Tag sie verrät.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>OpenStreetMap wiki: Map features. Eurostat: NACE Rev. 2, divisions.</source>
            <translation>OpenStreetMap-Wiki: Map features. Eurostat: NACE Rev. 2, Abteilungen.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Sector table</source>
            <translation>Branchentabelle</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>CSV tables</source>
            <translation>CSV-Tabellen</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/osm_parameters.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Which tags make a business, and their division: a CSV with the columns tag, value, nace_division, title. Empty: the table of the plugin, resources/tables/osm_sectors.csv, which you can copy and edit.</source>
            <translation>Welche Tags ein Unternehmen ausmachen, und ihre Abteilung: eine CSV mit den Spalten tag, value, nace_division, title. Leer: die Tabelle der Erweiterung, resources/tables/osm_sectors.csv, die Sie kopieren und bearbeiten können.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>One point for each business, with its name, the tag that makes it one, sector (NACE Rev. 2 division, a guess), the row the guess rests on, and all its tags.</source>
            <translation>Ein Punkt für jedes Unternehmen, mit seinem Namen, dem Tag, das es dazu macht, sector (Abteilung der NACE Rev. 2, eine Vermutung), der Zeile, auf der die Vermutung beruht, und allen seinen Tags.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Number of areas merged</source>
            <translation>Anzahl der zusammengeführten Flächen</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} businesses; {guessed} with a guessed division, {unguessed} without; without a name: {unnamed}.</source>
            <translation>
                <numerusform>{n} Betrieb; {guessed} mit geschätzter Abteilung, {unguessed} ohne; ohne Namen: {unnamed}.</numerusform>
                <numerusform>{n} Betriebe; {guessed} mit geschätzter Abteilung, {unguessed} ohne; ohne Namen: {unnamed}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} areas are left out because a point in them has the same name and tag.</source>
            <translation>
                <numerusform>{n} Fläche bleibt weg, weil ein Punkt darin denselben Namen und dasselbe Tag hat.</numerusform>
                <numerusform>{n} Flächen bleiben weg, weil ein Punkt darin denselben Namen und dasselbe Tag hat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} industrial areas and quarries without a name are left out.</source>
            <translation>
                <numerusform>{n} Gewerbegebiet oder Steinbruch ohne Namen bleibt weg.</numerusform>
                <numerusform>{n} Gewerbegebiete und Steinbrüche ohne Namen bleiben weg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} premises are left out: their tags say that they are vacant.</source>
            <translation>
                <numerusform>{n} Objekt bleibt weg: Seine Tags sagen, dass es leer steht.</numerusform>
                <numerusform>{n} Objekte bleiben weg: Ihre Tags sagen, dass sie leer stehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} areas are left out: their outline is broken ({examples}).</source>
            <translation>
                <numerusform>{n} Fläche bleibt weg: Ihr Umriss ist unterbrochen ({examples}).</numerusform>
                <numerusform>{n} Flächen bleiben weg: Ihr Umriss ist unterbrochen ({examples}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>From the sites</source>
            <translation>Von den Standorten weg</translation>
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>To the sites</source>
            <translation>Zu den Standorten hin</translation>
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>Whether people leave from the sites or come to them. One-way streets make a difference.</source>
            <translation>Ob Menschen von den Standorten losfahren oder zu ihnen kommen. Einbahnstraßen machen einen Unterschied.</translation>
        </message>
        <message>
            <location filename="processing/firms/jobs.py" />
            <source>their jobs are taken as not known and add nothing</source>
            <translation>ihre Beschäftigten gelten als unbekannt und tragen nichts bei</translation>
        </message>
        <message>
            <location filename="processing/firms/jobs.py" />
            <source>they are left out</source>
            <translation>sie bleiben weg</translation>
        </message>
        <message>
            <location filename="processing/firms/jobs.py" />
            <source>No firm has a usable number of jobs in the field {field}: the values are empty, texts, 0 or below. Choose the field with the jobs, or leave it empty.</source>
            <translation>Kein Unternehmen hat im Feld {field} eine verwendbare Beschäftigtenzahl: die Werte sind leer, Texte, 0 oder kleiner. Wählen Sie das Feld mit den Beschäftigten, oder lassen Sie es leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have jobs below 0 in {field}; {consequence}: {ids}. Correct them and run again.</source>
            <translation>
                <numerusform>{n} Unternehmen hat Beschäftigte unter 0 in {field}; {consequence}: {ids}. Berichtigen Sie das, und starten Sie noch einmal.</numerusform>
                <numerusform>{n} Unternehmen haben Beschäftigte unter 0 in {field}; {consequence}: {ids}. Berichtigen Sie das, und starten Sie noch einmal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have a text instead of a number in {field}; {consequence}: {ids}. Correct them and run again.</source>
            <translation>
                <numerusform>{n} Unternehmen hat in {field} einen Text statt einer Zahl; {consequence}: {ids}. Berichtigen Sie das, und starten Sie noch einmal.</numerusform>
                <numerusform>{n} Unternehmen haben in {field} einen Text statt einer Zahl; {consequence}: {ids}. Berichtigen Sie das, und starten Sie noch einmal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have no jobs in {field}; {consequence}: {ids}.</source>
            <translation>
                <numerusform>{n} Unternehmen hat keine Beschäftigten in {field}; {consequence}: {ids}.</numerusform>
                <numerusform>{n} Unternehmen haben keine Beschäftigten in {field}; {consequence}: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have several points; their number in {field} is shared equally among them.</source>
            <translation>
                <numerusform>{n} Unternehmen hat mehrere Punkte; seine Zahl in {field} ist gleichmäßig auf sie verteilt.</numerusform>
                <numerusform>{n} Unternehmen haben mehrere Punkte; ihre Zahl in {field} ist gleichmäßig auf sie verteilt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/firms/jobs.py" />
            <source>Firms on the road network with a number of jobs: {usable} of {total}. At least two are needed: fill in the numbers, or choose another field.</source>
            <translation>Unternehmen am Straßennetz mit einer Zahl von Beschäftigten: {usable} von {total}. Mindestens zwei sind nötig: Ergänzen Sie die Zahlen, oder wählen Sie ein anderes Feld.</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Points of firms or establishments.</source>
            <translation>Punkte von Unternehmen oder Betrieben.</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Every point of a MultiPoint counts by itself, with an equal share of the jobs.</source>
            <translation>Jeder Punkt eines MultiPoint zählt für sich, mit einem gleichen Anteil der Beschäftigten.</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Field with the number of jobs of each firm.</source>
            <translation>Feld mit der Beschäftigtenzahl jedes Unternehmens.</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Id of the firms</source>
            <translation>ID der Unternehmen</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Field that names each firm; clusters are named after a firm of theirs, and of equally good firms the lower id is taken. Left empty: the feature's own number, and the firm farther west.</source>
            <translation>Feld, das jedes Unternehmen benennt; Cluster heißen nach einem ihrer Unternehmen, und von gleich guten wird das mit der niedrigeren ID genommen. Leer: die Nummer des Objekts selbst, und das weiter westlich gelegene Unternehmen.</translation>
        </message>
        <message>
            <location filename="processing/firms/places.py" />
            <source>No firm is on the road network. Check that firms and roads lie in the same area and that the coordinate reference system of both is right, or allow a longer walk to the road.</source>
            <translation>Kein Unternehmen liegt am Straßennetz. Prüfen Sie, ob Unternehmen und Straßen im selben Gebiet liegen und ob das Koordinatenbezugssystem beider stimmt, oder lassen Sie einen längeren Fußweg zur Straße zu.</translation>
        </message>
        <message>
            <location filename="processing/firms/places.py" />
            <source>Only one firm is on the road network, and one firm makes no cluster. Add firms, or check that they lie where the roads are.</source>
            <translation>Nur ein Unternehmen liegt am Straßennetz, und ein Unternehmen ist kein Cluster. Ergänzen Sie Unternehmen, oder prüfen Sie, ob sie dort liegen, wo die Straßen sind.</translation>
        </message>
        <message>
            <location filename="processing/firms/places.py" />
            <source>All firms join the road network at one place, 0 minutes apart, so there are no travel times to compare. If they have addresses of their own, check how their places were found; else choose firms of a larger area.</source>
            <translation>Alle Unternehmen erreichen das Straßennetz an einer Stelle, 0 Minuten auseinander, also gibt es keine Fahrzeiten zu vergleichen. Wenn sie eigene Adressen haben, prüfen Sie, wie ihre Orte gefunden wurden; sonst wählen Sie Unternehmen eines größeren Gebiets.</translation>
        </message>
        <message>
            <location filename="processing/firms/places.py" />
            <source>All firms join the road network at one place, 0 minutes apart. If they have addresses of their own, check how their places were found.</source>
            <translation>Alle Unternehmen erreichen das Straßennetz an einer Stelle, 0 Minuten auseinander. Wenn sie eigene Adressen haben, prüfen Sie, wie ihre Orte gefunden wurden.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/places.py" />
            <source>The firms lie on {parts} parts of the road network between which one cannot drive both ways; {n} firms are not on the largest: {ids}. Firms of different parts count as farther apart than any travel time, but in one yard. “Check roads” shows the parts.</source>
            <translation>
                <numerusform>Die Unternehmen liegen an {parts} Teilen des Straßennetzes, zwischen denen man nicht hin und zurück fahren kann; {n} Unternehmen liegt nicht am größten: {ids}. Unternehmen verschiedener Teile gelten als weiter auseinander als jede Fahrzeit, außer auf demselben Hof. „Straßen prüfen“ zeigt die Teile.</numerusform>
                <numerusform>Die Unternehmen liegen an {parts} Teilen des Straßennetzes, zwischen denen man nicht hin und zurück fahren kann; {n} Unternehmen liegen nicht am größten: {ids}. Unternehmen verschiedener Teile gelten als weiter auseinander als jede Fahrzeit, außer auf demselben Hof. „Straßen prüfen“ zeigt die Teile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/reader.py" />
            <source>{n} firms of “{layer}” have no value in the field {field}: {ids}. Fill them in, choose a field that names every firm, or leave it empty.</source>
            <translation>
                <numerusform>{n} Unternehmen von „{layer}“ hat keinen Wert im Feld {field}: {ids}. Füllen Sie ihn aus, wählen Sie ein Feld, das jedes Unternehmen benennt, oder lassen Sie es leer.</numerusform>
                <numerusform>{n} Unternehmen von „{layer}“ haben keinen Wert im Feld {field}: {ids}. Füllen Sie ihn aus, wählen Sie ein Feld, das jedes Unternehmen benennt, oder lassen Sie es leer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/firms/reader.py" />
            <source>Several firms of “{layer}” have the same value in the field {field}: {ids}. Choose a field that names every firm, or leave it empty.</source>
            <translation>Mehrere Unternehmen von „{layer}“ haben im Feld {field} denselben Wert: {ids}. Wählen Sie ein Feld, das jedes Unternehmen benennt, oder lassen Sie es leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/reader.py" />
            <source>{n} firms have several points; each point counts as a firm of its own.</source>
            <translation>
                <numerusform>{n} Unternehmen hat mehrere Punkte; jeder Punkt zählt als eigenes Unternehmen.</numerusform>
                <numerusform>{n} Unternehmen haben mehrere Punkte; jeder Punkt zählt als eigenes Unternehmen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The result {name} could not be written: {reason}. Check that the folder exists, that the disk has room and that no other program has the file open.</source>
            <translation>Das Ergebnis {name} konnte nicht geschrieben werden: {reason}. Prüfen Sie, ob der Ordner existiert, ob auf dem Datenträger Platz ist und ob kein anderes Programm die Datei geöffnet hat.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The field “{field}” for “{parameter}” is not in its layer. Choose one of: {fields}.</source>
            <translation>Das Feld „{field}“ für „{parameter}“ ist nicht im Layer. Wählen Sie eines von: {fields}.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The layer for “{parameter}” cannot be opened. Check that its file still exists and is a vector layer.</source>
            <translation>Der Layer für „{parameter}“ kann nicht geöffnet werden. Prüfen Sie, ob seine Datei noch existiert und ein Vektorlayer ist.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>“{output}” has no geometry: of the shapefile there is only the table, {file}.</source>
            <translation>„{output}“ hat keine Geometrie: Vom Shapefile gibt es nur die Tabelle, {file}.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>“{output}” has fields under other names, as the format {format} needs: {names}.</source>
            <translation>„{output}“ hat Felder unter anderen Namen, wie das Format {format} es verlangt: {names}.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>“{output}” has these fields as text, as the format {format} has no type for them: {names}.</source>
            <translation>„{output}“ hat diese Felder als Text, da das Format {format} keinen Typ für sie hat: {names}.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <location filename="processing/outputs/written.py" />
            <source>The result {name} cannot be created: {reason}. Choose another folder or file name.</source>
            <translation>Das Ergebnis {name} kann nicht angelegt werden: {reason}. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>“{output}” has texts that were cut to {bytes} bytes, the most that the format holds, in: {names}. A GeoPackage holds them whole.</source>
            <translation>„{output}“ hat Texte, die auf {bytes} Byte gekürzt wurden, mehr fasst das Format nicht, in: {names}. Ein GeoPackage hält sie ganz.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Clusters from own roads and firms</source>
            <translation>Cluster aus eigenen Straßen und Unternehmen</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>One run from the lines of a road map and a register of firms to a road network, catchments of sites, and clusters with their extents and labour sheds.</source>
            <translation>Ein Lauf von den Linien einer Straßenkarte und einem Unternehmensregister zu einem Straßennetz, Einzugsgebieten von Standorten, und Clustern mit ihrer Ausdehnung und ihren Arbeitskräfte-Einzugsgebieten.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>When your own data are to be used and the work is to be repeated: every year, for every region, or with another meeting bound in a batch. Look at the road network with “Check roads” once before you trust the rest.</source>
            <translation>Wenn eigene Daten verwendet werden und die Arbeit wiederholt werden soll: jedes Jahr, für jede Region, oder im Stapel mit einer anderen Treffgrenze. Sehen Sie sich das Straßennetz einmal mit „Straßen prüfen“ an, bevor Sie dem Rest vertrauen.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>“Roads from a line layer” makes the road network, on which the other two travel. “Catchments” draws who reaches the sites, such as stations, towns or business parks; where catchments meet, every place belongs to the nearest site. “Meeting-time clusters” delineates clusters among the firms. Everything else is as these algorithms propose it; run them one by one, or change the model in the model designer, to have it otherwise.</source>
            <translation>„Straßen aus einem Linienlayer“ erstellt das Straßennetz, auf dem die anderen beiden fahren. „Einzugsgebiete“ zeichnet, wer die Standorte erreicht, etwa Bahnhöfe, Orte oder Gewerbegebiete; wo sich Einzugsgebiete treffen, gehört jede Stelle zum nächsten Standort. „Treffzeit-Cluster“ grenzt unter den Unternehmen Cluster ab. Alles Übrige ist, wie diese Algorithmen es vorschlagen; führen Sie sie einzeln aus, oder ändern Sie das Modell in der Modellierung, um es anders zu haben.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <location filename="processing/models/clustersfromosm.py" />
            <source>The algorithms that are part of it name theirs.</source>
            <translation>Die enthaltenen Algorithmen nennen ihre Quellen.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Road lines</source>
            <translation>Straßenlinien</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Lines of roads, in any coordinate reference system.</source>
            <translation>Linien von Straßen, in einem beliebigen Koordinatenbezugssystem.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Points whose catchments are drawn: stations, towns, business parks.</source>
            <translation>Punkte, deren Einzugsgebiete gezeichnet werden: Bahnhöfe, Orte, Gewerbegebiete.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <location filename="processing/models/clustersfromosm.py" />
            <source>Catchments (minutes)</source>
            <translation>Einzugsgebiete (Minuten)</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Travel times to the nearest site, separated by commas.</source>
            <translation>Fahrzeiten zum nächsten Standort, durch Kommas getrennt.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Catchments of the sites</source>
            <translation>Einzugsgebiete der Standorte</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>From where each site is reached within each band. Every place belongs to the nearest site.</source>
            <translation>Von wo aus jeder Standort innerhalb jeder Stufe erreicht wird. Jede Stelle gehört zum nächsten Standort.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Clusters from an OpenStreetMap extract</source>
            <translation>Cluster aus einem OpenStreetMap-Auszug</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>One run from an OpenStreetMap file to clusters of its businesses: roads, firms, clusters with their extents and labour sheds, and who is how near to a cluster.</source>
            <translation>Ein Lauf von einer OpenStreetMap-Datei zu Clustern ihrer Unternehmen: Straßen, Unternehmen, Cluster mit ihrer Ausdehnung und ihren Arbeitskräfte-Einzugsgebieten, und wer einem Cluster wie nahe ist.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>For a first picture of a region for which no data are at hand, or to compare regions in a batch. OpenStreetMap knows shops and restaurants far better than offices and factories, and knows no jobs: use a register of firms for measuring clusters.</source>
            <translation>Für ein erstes Bild einer Region, für die keine Daten zur Hand sind, oder um Regionen im Stapel zu vergleichen. OpenStreetMap kennt Läden und Gaststätten weit besser als Büros und Fabriken, und kennt keine Beschäftigten: um Cluster zu messen, nehmen Sie ein Unternehmensregister.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>“Roads from an OSM file” makes the road network for cars, and “Firms from an OSM file” the businesses. “Meeting-time clusters” looks at every NACE division by itself, or at the sectors that you choose. The firm in the middle of each cluster is taken, and “Catchments” draws from where it is reached, each place with the middle that is nearest to it. Everything else is as these algorithms propose it; run them one by one, or change the model in the model designer, to have it otherwise.</source>
            <translation>„Straßen aus einer OSM-Datei“ erstellt das Straßennetz für Autos, und „Unternehmen aus einer OSM-Datei“ die Unternehmen. „Treffzeit-Cluster“ betrachtet jede NACE-Abteilung für sich, oder die Branchen, die Sie wählen. Das Unternehmen in der Mitte jedes Clusters wird genommen, und „Einzugsgebiete“ zeichnet, von wo aus es erreicht wird, jede Stelle bei der nächsten Mitte. Alles Übrige ist, wie diese Algorithmen es vorschlagen; führen Sie sie einzeln aus, oder ändern Sie das Modell in der Modellierung, um es anders zu haben.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <location filename="processing/osm_parameters.py" />
            <location filename="processing/roads/downloadroads.py" />
            <source>Extent</source>
            <translation>Ausschnitt</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Only roads and firms in this box are read. Empty: the whole file. Without a coordinate system it is in degrees of longitude and latitude.</source>
            <translation>Nur Straßen und Unternehmen in diesem Rechteck werden gelesen. Leer: die ganze Datei. Ohne Koordinatensystem gilt es in Grad geographischer Länge und Breite.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <location filename="processing/sector_parameters.py" />
            <source>Which sectors</source>
            <translation>Welche Branchen</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>NACE divisions, separated by commas, such as 55, 56. Left empty: each by itself. Firms whose tags tell no division are in no cluster.</source>
            <translation>NACE-Abteilungen, durch Kommas getrennt, etwa 55, 56. Leer: jede für sich. Unternehmen, deren Tags keine Abteilung verraten, sind in keinem Cluster.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Least number of firms</source>
            <translation>Kleinste Zahl der Unternehmen</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>As many firms must be near a firm that is dense, and in a core together with the firms around its middle.</source>
            <translation>So viele Unternehmen müssen in der Nähe eines dichten Unternehmens liegen, und in einem Kern zusammen mit den Unternehmen um seine Mitte.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Travel times to the middle of the nearest cluster, separated by commas.</source>
            <translation>Fahrzeiten zur Mitte des nächsten Clusters, durch Kommas getrennt.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Catchments of the clusters</source>
            <translation>Einzugsgebiete der Cluster</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>From where the firm in the middle of each cluster is reached within each band. Every place belongs to the nearest cluster.</source>
            <translation>Von wo aus das Unternehmen in der Mitte jedes Clusters innerhalb jeder Stufe erreicht wird. Jede Stelle gehört zum nächsten Cluster.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>The firm in the middle of each cluster</source>
            <translation>Das Unternehmen in der Mitte jedes Clusters</translation>
        </message>
        <message>
            <location filename="processing/numbers.py" />
            <source>“{parameter}” is not a number. Write one.</source>
            <translation>„{parameter}“ ist keine Zahl. Schreiben Sie eine.</translation>
        </message>
        <message>
            <location filename="processing/numbers.py" />
            <source>“{parameter}” is {value}; it must be {least} or more.</source>
            <translation>„{parameter}“ ist {value}; mindestens {least} ist nötig.</translation>
        </message>
        <message>
            <location filename="processing/numbers.py" />
            <source>“{parameter}” is {value}; it must be {most} or less.</source>
            <translation>„{parameter}“ ist {value}; höchstens {most} ist möglich.</translation>
        </message>
        <message>
            <location filename="processing/numbers.py" />
            <source>“{parameter}” is {value}, which is too near to 0. Write 0 or a greater number.</source>
            <translation>„{parameter}“ ist {value}, zu nahe an 0. Schreiben Sie 0 oder eine größere Zahl.</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>OpenStreetMap file</source>
            <translation>OpenStreetMap-Datei</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>OpenStreetMap files</source>
            <translation>OpenStreetMap-Dateien</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>An extract of OpenStreetMap: .osm.pbf, .osm or .osc, also packed (.gz, .bz2, .xz, .zip). Regions can be had from download.geofabrik.de. What the file deletes is left out, of several versions the newest counts, and roads of which nodes are missing are cut there.</source>
            <translation>Ein Auszug aus OpenStreetMap: .osm.pbf, .osm oder .osc, auch gepackt (.gz, .bz2, .xz, .zip). Regionen gibt es bei download.geofabrik.de. Was die Datei löscht, bleibt weg, von mehreren Fassungen zählt die neueste, und Straßen, denen Knoten fehlen, werden dort geschnitten.</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>Only what lies in this box is read. Empty: the whole file. Without a coordinate system it is in degrees of longitude and latitude.</source>
            <translation>Nur was in diesem Rechteck liegt, wird gelesen. Leer: die ganze Datei. Ohne Koordinatensystem gilt es in Grad geographischer Länge und Breite.</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>Data: © OpenStreetMap contributors, Open Database License (ODbL) 1.0. Maps and reports that show it must say “© OpenStreetMap contributors”; a database made from it that you pass on stays under the ODbL. See openstreetmap.org/copyright.</source>
            <translation>Daten: © OpenStreetMap-Mitwirkende, Open Database License (ODbL) 1.0. Karten und Berichte, die sie zeigen, müssen „© OpenStreetMap-Mitwirkende“ angeben; eine daraus gemachte Datenbank, die Sie weitergeben, bleibt unter der ODbL. Siehe openstreetmap.org/copyright.</translation>
        </message>
        <message>
            <location filename="processing/outputs/formats.py" />
            <source>The name of the file for “{output}”, {file}, does not end as the name of a vector file or table does. Let it end in one of: {endings}.</source>
            <translation>Der Name der Datei für „{output}“, {file}, endet nicht wie der einer Vektordatei oder Tabelle. Lassen Sie ihn auf eine dieser Endungen enden: {endings}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/formats.py" />
            <source>The GDAL of this QGIS cannot write {format} files, such as {file} for “{output}”. Let the name end in one of: {endings}.</source>
            <translation>Das GDAL dieses QGIS kann keine Dateien des Formats {format} schreiben, wie {file} für „{output}“. Lassen Sie den Namen auf eine dieser Endungen enden: {endings}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/formats.py" />
            <source>Files of the format {format} cannot hold the attributes of “{output}”. Let the name of the file, {file}, end in one of: {endings}.</source>
            <translation>Dateien des Formats {format} können die Attribute von „{output}“ nicht aufnehmen. Lassen Sie den Namen der Datei, {file}, auf eine dieser Endungen enden: {endings}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/target.py" />
            <source>“{output}” cannot be written to {file}. Choose a file in a folder.</source>
            <translation>„{output}“ kann nicht nach {file} geschrieben werden. Wählen Sie eine Datei in einem Ordner.</translation>
        </message>
        <message>
            <location filename="processing/outputs/target.py" />
            <source>“{output}” cannot be written as a table of {file}: only GeoPackage and SQLite files take another table. Choose a file of its own.</source>
            <translation>„{output}“ kann nicht als Tabelle von {file} geschrieben werden: nur GeoPackage- und SQLite-Dateien nehmen eine weitere Tabelle auf. Wählen Sie eine eigene Datei.</translation>
        </message>
        <message>
            <location filename="processing/outputs/target.py" />
            <source>“{output}” cannot be added to a layer that exists. Choose a file of its own.</source>
            <translation>„{output}“ kann nicht an einen vorhandenen Layer angefügt werden. Wählen Sie eine eigene Datei.</translation>
        </message>
        <message>
            <location filename="processing/outputs/target.py" />
            <source>“{output}” is written as a file of one kind: let its name, {file}, end in {ending}.</source>
            <translation>„{output}“ wird als Datei einer einzigen Art geschrieben: lassen Sie ihren Namen, {file}, auf {ending} enden.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” would be written over {file}, which “{input}” is read from. Choose another file or table.</source>
            <translation>„{output}“ würde {file} überschreiben, woraus „{input}“ gelesen wird. Wählen Sie eine andere Datei oder Tabelle.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” would be written over {file}, which is open in the project as “{layer}”. Take that layer out of the project, or choose another file or table.</source>
            <translation>„{output}“ würde {file} überschreiben, im Projekt als „{layer}“ geöffnet. Nehmen Sie diesen Layer aus dem Projekt, oder wählen Sie eine andere Datei oder Tabelle.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{first}” and “{second}” would both be written to {file}. Give each a file of its own, or a table of its own in one GeoPackage, such as {example}.</source>
            <translation>„{first}“ und „{second}“ würden beide nach {file} geschrieben. Geben Sie jedem eine eigene Datei, oder eine eigene Tabelle in einem GeoPackage, etwa {example}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written as GML to {file}: the name has the sign {sign}. Choose a name without it.</source>
            <translation>„{output}“ kann nicht als GML in {file} geschrieben werden: Der Name enthält das Zeichen {sign}. Wählen Sie einen Namen ohne es.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}: Windows takes no file of that name. Choose another.</source>
            <translation>„{output}“ kann nicht nach {file} geschrieben werden: Windows nimmt keine Datei dieses Namens an. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}: Windows takes paths of {most} letters, with those of the files that are made beside it. Choose a folder nearer to the drive, or a name that is shorter by {less}.</source>
            <translation>„{output}“ kann nicht in {file} geschrieben werden: Windows nimmt Pfade bis {most} Zeichen an, mit denen der Dateien, die daneben entstehen. Wählen Sie einen Ordner näher am Laufwerk, oder einen um {less} kürzeren Namen.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>The folder {folder} for “{output}” does not exist. Make it, or choose another folder.</source>
            <translation>Der Ordner {folder} für „{output}“ existiert nicht. Legen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to the folder {folder}: {reason}. Choose another folder.</source>
            <translation>„{output}“ kann nicht in den Ordner {folder} geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>There is no room for “{output}” on the disk of {folder}. Make room, or choose a folder on another disk.</source>
            <translation>Auf dem Datenträger von {folder} ist kein Platz für „{output}“. Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}: {reason}. Choose another name.</source>
            <translation>„{output}“ kann nicht nach {file} geschrieben werden: {reason}. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}, which is no file. Choose another name.</source>
            <translation>„{output}“ kann nicht nach {file} geschrieben werden, denn das ist keine Datei. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}, which is read-only. Choose another file, or allow it to be changed.</source>
            <translation>„{output}“ kann nicht nach {file} geschrieben werden, die Datei ist schreibgeschützt. Wählen Sie eine andere Datei, oder heben Sie den Schutz auf.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}: another program has the file open. Close it there, or choose another file.</source>
            <translation>„{output}“ kann nicht nach {file} geschrieben werden: ein anderes Programm hat die Datei geöffnet. Schließen Sie sie dort, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written as the table “{table}”: the name is kept for the file's own use. Choose another name.</source>
            <translation>„{output}“ kann nicht als Tabelle „{table}“ geschrieben werden: der Name ist der Datei selbst vorbehalten. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written as a table of {file}, which is no GeoPackage or SQLite file. Choose another file.</source>
            <translation>„{output}“ kann nicht als Tabelle von {file} geschrieben werden, denn das ist keine GeoPackage- oder SQLite-Datei. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written as the table “{table}”: {file} has something else of that name. Choose another name.</source>
            <translation>„{output}“ kann nicht als Tabelle „{table}“ geschrieben werden: {file} hat etwas anderes dieses Namens. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>{file} holds other tables ({tables}), which would be gone. Choose another file for “{output}”, or add a table to this one by writing {example}.</source>
            <translation>{file} enthält andere Tabellen ({tables}), die verloren gingen. Wählen Sie eine andere Datei für „{output}“, oder fügen Sie dieser eine Tabelle hinzu, indem Sie {example} schreiben.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>{file} holds other tables ({tables}), which would be gone. Choose another file for “{output}”.</source>
            <translation>{file} enthält andere Tabellen ({tables}), die verloren gingen. Wählen Sie eine andere Datei für „{output}“.</translation>
        </message>
        <message>
            <location filename="processing/outputs/written.py" />
            <source>The result {name} could not be written, because another program holds the file {file}, or you may not change it. Close it there and run the tool again. QGIS itself holds a file for up to a minute after its layer was removed. What was there before is unchanged.</source>
            <translation>Das Ergebnis {name} konnte nicht geschrieben werden, weil ein anderes Programm die Datei {file} offen hält oder Sie sie nicht ändern dürfen. Schließen Sie sie dort, und starten Sie das Werkzeug noch einmal. QGIS selbst hält eine Datei bis zu eine Minute lang, nachdem ihr Layer entfernt wurde. Was vorher da war, ist unverändert.</translation>
        </message>
        <message>
            <location filename="processing/outputs/written.py" />
            <source>The result {name} could not be written: {reason}. Check that the disk has room and that no other program has the file open. What was there before is unchanged.</source>
            <translation>Das Ergebnis {name} konnte nicht geschrieben werden: {reason}. Prüfen Sie, ob auf dem Datenträger Platz ist und ob kein anderes Programm die Datei geöffnet hat. Was vorher da war, ist unverändert.</translation>
        </message>
        <message>
            <location filename="processing/provider.py" />
            <source>The model {file} cannot be read and is left out. Install the plugin anew, or take the file out of its folder.</source>
            <translation>Das Modell {file} kann nicht gelesen werden und bleibt weg. Installieren Sie die Erweiterung neu, oder nehmen Sie die Datei aus ihrem Ordner.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Check roads</source>
            <translation>Straßen prüfen</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Finds what would make travel times on a road network wrong, as a layer of points to click through and as a short report.</source>
            <translation>Findet, was Fahrzeiten in einem Straßennetz verfälschen würde, als Punktlayer zum Durchklicken und als kurzen Bericht.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>After making a road network, and whenever a catchment looks odd: too small, too large, or ending at a road that goes on.</source>
            <translation>Nach dem Erstellen eines Straßennetzes, und immer wenn ein Einzugsgebiet seltsam aussieht: zu klein, zu groß, oder an einer Straße endend, die weitergeht.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Separate parts are the weak components of the network; roads that one can enter but not leave, or leave but not enter, lie outside of its largest strong component, the main network, and are shown group by group at the place where they touch it. A near miss is a dead end within the tolerance of a road that it does not meet; the distance is exact, and short stubs beside the road they start from do not count. A speed is implausible when it is missing, 0, negative or above 200 km/h; minutes and lengths when they are off by more than 5 % (and 3 seconds, 10 m). Roads are drawn twice when they share both ends, length, middle and a direction. Nothing is changed.</source>
            <translation>Getrennte Teile sind die schwachen Komponenten des Netzes; Straßen, in die man hinein-, aber nicht herauskommt, oder umgekehrt, liegen außerhalb seiner größten starken Komponente, des Hauptnetzes, und werden Gruppe für Gruppe an der Stelle gezeigt, an der sie es berühren. Knapp verfehlt ist ein Linienende, wenn eine Sackgasse innerhalb der Toleranz einer Straße liegt, auf die sie nicht trifft; der Abstand ist genau, und kurze Stummel neben der Straße, von der sie ausgehen, zählen nicht. Eine Geschwindigkeit ist unplausibel, wenn sie fehlt, 0 oder negativ ist oder über 200 km/h liegt; Minuten und Längen, wenn sie um mehr als 5 % (und 3 Sekunden, 10 m) abweichen. Straßen sind doppelt gezeichnet, wenn sie beide Enden, die Länge, die Mitte und eine Richtung gemeinsam haben. Es wird nichts geändert.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Strong components: Pearce 2005, as in SciPy.</source>
            <translation>Starke Komponenten: Pearce 2005, wie in SciPy.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Tolerance (metres)</source>
            <translation>Toleranz (Meter)</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>How near a dead end must be to another road to count as a near miss.</source>
            <translation>Wie nahe eine Sackgasse an einer anderen Straße sein muss, um als knapp verfehlt zu gelten.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Road problems</source>
            <translation>Straßenprobleme</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>One point for each problem: problem (in words), kind (a code), edge_id (the road to look at), other_id (a second road), km (length concerned), gap_m (distance to the road that is missed) and detail.</source>
            <translation>Ein Punkt für jedes Problem: problem (in Worten), kind (ein Code), edge_id (die zu prüfende Straße), other_id (eine zweite Straße), km (betroffene Länge), gap_m (Abstand zur verfehlten Straße) und detail.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>A page with counts, kilometres and what to do, to read or print.</source>
            <translation>Eine Seite mit Anzahlen, Kilometern und was zu tun ist, zum Lesen oder Drucken.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Number of problems</source>
            <translation>Anzahl der Probleme</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Number of parts</source>
            <translation>Anzahl der Teile</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{n} roads of “{layer}” have no usable line; they cannot be shown on the map (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Straße von „{layer}“ hat keine brauchbare Linie; sie kann auf der Karte nicht gezeigt werden (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Straßen von „{layer}“ haben keine brauchbare Linie; sie können auf der Karte nicht gezeigt werden (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{km} km of road in {n} parts; {main} km on the main network.</source>
            <translation>
                <numerusform>{km} km Straße in {n} Teil; {main} km im Hauptnetz.</numerusform>
                <numerusform>{km} km Straße in {n} Teilen; {main} km im Hauptnetz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{problem}: {n} places, {km} km.</source>
            <translation>
                <numerusform>{problem}: {n} Stelle, {km} km.</numerusform>
                <numerusform>{problem}: {n} Stellen, {km} km.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Download roads</source>
            <translation>Straßen herunterladen</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Makes a road network, with travel time in both directions, of a place or an extent, from OpenStreetMap's servers.</source>
            <translation>Erstellt ein Straßennetz, mit Fahrzeit in beiden Richtungen, für einen Ort oder einen Ausschnitt, von den Servern von OpenStreetMap.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>For a town or a district, when you have no road data at hand. For a large region download a file of it (for example from download.geofabrik.de) and use “Roads from an OSM file”: that is quicker and spares the servers, which are run by volunteers. Needs the Python library osmnx.</source>
            <translation>Für eine Stadt oder einen Kreis, wenn Sie keine Straßendaten zur Hand haben. Für eine große Region laden Sie eine Datei davon herunter (zum Beispiel von download.geofabrik.de) und nehmen „Straßen aus einer OSM-Datei“: das ist schneller und schont die Server, die von Freiwilligen betrieben werden. Braucht die Python-Bibliothek osmnx.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>The place is looked up in Nominatim, its roads in Overpass, in squares of 20 km. What the tags mean, and how fast one travels, is decided by the rules of “Roads from an OSM file”. Answers are kept in a folder of the user, so that a second run does not ask again; the date of the data is written into the result. A busy server is asked four times within two minutes.</source>
            <translation>Der Ort wird in Nominatim nachgeschlagen, seine Straßen in Overpass, in Quadraten von 20 km. Was die Tags bedeuten und wie schnell man fährt, bestimmen die Regeln von „Straßen aus einer OSM-Datei“. Antworten werden in einem Ordner des Benutzers aufbewahrt, so dass ein zweiter Lauf nicht noch einmal anfragt; der Stand der Daten wird ins Ergebnis geschrieben. Ein ausgelasteter Server wird innerhalb von zwei Minuten viermal angefragt.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Boeing 2025, Modeling and Analyzing Urban Networks and Amenities with OSMnx; OpenStreetMap wiki: Overpass API, Nominatim.</source>
            <translation>Boeing 2025, Modeling and Analyzing Urban Networks and Amenities with OSMnx; OpenStreetMap-Wiki: Overpass API, Nominatim.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Roads that touch this box are downloaded. Give an extent or a place, not both. Without a coordinate system it is in degrees of longitude and latitude.</source>
            <translation>Straßen, die dieses Rechteck berühren, werden heruntergeladen. Geben Sie einen Ausschnitt oder einen Ort an, nicht beides. Ohne Koordinatensystem gilt es in Grad geographischer Länge und Breite.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Name of a municipality, district or region whose roads are downloaded, such as “Lindau, Bavaria, Germany”.</source>
            <translation>Name einer Gemeinde, eines Kreises oder einer Region, deren Straßen heruntergeladen werden, etwa „Lindau, Bayern, Deutschland“.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Largest area (km²)</source>
            <translation>Größtes Gebiet (km²)</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>A larger area is not asked for, to spare the servers.</source>
            <translation>Ein größeres Gebiet wird nicht angefragt, um die Server zu schonen.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Download again</source>
            <translation>Neu herunterladen</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Asks the servers even for what was downloaded before, to have newer data.</source>
            <translation>Fragt die Server auch nach dem, was schon heruntergeladen wurde, um neuere Daten zu erhalten.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Folder for downloaded data</source>
            <translation>Ordner für heruntergeladene Daten</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Where answers of the servers are kept. Empty: {folder}</source>
            <translation>Wo Antworten der Server aufbewahrt werden. Leer: {folder}</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Time for an answer (seconds)</source>
            <translation>Zeit für eine Antwort (Sekunden)</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>How long a server may take for one answer.</source>
            <translation>Wie lange ein Server für eine Antwort brauchen darf.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Overpass server</source>
            <translation>Overpass-Server</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Address of the server for roads. Empty: that of osmnx, overpass-api.de.</source>
            <translation>Adresse des Servers für Straßen. Leer: die von osmnx, overpass-api.de.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Nominatim server</source>
            <translation>Nominatim-Server</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Address of the server for places. Empty: that of osmnx, nominatim.openstreetmap.org.</source>
            <translation>Adresse des Servers für Orte. Leer: die von osmnx, nominatim.openstreetmap.org.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Choose an extent, or name a place: one of them is needed.</source>
            <translation>Wählen Sie einen Ausschnitt, oder nennen Sie einen Ort: eines davon ist nötig.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Choose an extent or name a place, not both: leave one of them empty.</source>
            <translation>Wählen Sie einen Ausschnitt oder nennen Sie einen Ort, nicht beides: lassen Sie eines davon leer.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>“{url}” is not the address of a server: it must begin with https:// or http://. Leave it empty for the usual server.</source>
            <translation>„{url}“ ist keine Serveradresse: sie muss mit https:// oder http:// beginnen. Lassen Sie sie für den üblichen Server leer.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Area: {size} km².</source>
            <translation>Gebiet: {size} km².</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Nothing had to be downloaded: the answers were kept in {folder}</source>
            <translation>Es musste nichts heruntergeladen werden: die Antworten lagen in {folder}</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>OpenStreetMap data as of {date}.</source>
            <translation>OpenStreetMap-Daten, Stand {date}.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>“{place}” lies between {west} and {east} degrees east, {south} and {north} degrees north.</source>
            <translation>„{place}“ liegt zwischen {west} und {east} Grad Ost, {south} und {north} Grad Nord.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Mode</source>
            <translation>Verkehrsmittel</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Car</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Bicycle</source>
            <translation>Fahrrad</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>On foot</source>
            <translation>Zu Fuß</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Who travels: it decides which roads are open, one-way rules and speeds.</source>
            <translation>Wer unterwegs ist: davon hängen offene Straßen, Einbahnregeln und Geschwindigkeiten ab.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Keep the main network only</source>
            <translation>Nur das Hauptnetz behalten</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Drops roads that cannot be reached from the main network or from which there is no way back to it, and says how many kilometres. Sites beside such roads would otherwise reach nothing. Islands without a ferry are dropped too.</source>
            <translation>Entfernt Straßen, die vom Hauptnetz aus nicht erreichbar sind oder von denen kein Weg dorthin zurückführt, und sagt, wie viele Kilometer das sind. Standorte an solchen Straßen würden sonst nichts erreichen. Auch Inseln ohne Fähre werden entfernt.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speed table</source>
            <translation>Geschwindigkeitstabelle</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speeds by road class where the road has no speed limit: a CSV with the columns road_class, car_kmh, bicycle_kmh, foot_kmh. Empty: the table of the plugin, resources/tables/road_speeds.csv, which you can copy and edit.</source>
            <translation>Geschwindigkeiten nach Straßenklasse, wo die Straße keine Höchstgeschwindigkeit hat: eine CSV mit den Spalten road_class, car_kmh, bicycle_kmh, foot_kmh. Leer: die Tabelle der Erweiterung, resources/tables/road_speeds.csv, die Sie kopieren und bearbeiten können.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>One line for each piece of road between two junctions, with its length, speed and minutes along and against the line (empty: not allowed that way).</source>
            <translation>Eine Linie für jedes Straßenstück zwischen zwei Knoten, mit Länge, Geschwindigkeit und Minuten mit und gegen die Linienrichtung (leer: so nicht erlaubt).</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Number of junctions</source>
            <translation>Anzahl der Knoten</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Number of directed arcs</source>
            <translation>Anzahl der gerichteten Kanten</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Kilometres dropped</source>
            <translation>Entfernte Kilometer</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>All roads: {size}</source>
            <translation>Alle Straßen: {size}</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>Main network: {size} Dropped: {n} roads with {km} km that cannot be reached from it or from which there is no way back.</source>
            <translation>
                <numerusform>Hauptnetz: {size} Entfernt: {n} Straße mit {km} km, die von ihm aus nicht erreichbar ist oder von der kein Weg zurückführt.</numerusform>
                <numerusform>Hauptnetz: {size} Entfernt: {n} Straßen mit {km} km, die von ihm aus nicht erreichbar sind oder von denen kein Weg zurückführt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>That is {share} % of all road. Either the data hold several separate networks, such as islands, or they lack roads of this mode, such as paths. Look at the result with “Keep the main network only” switched off.</source>
            <translation>Das sind {share} % aller Straßen. Entweder enthalten die Daten mehrere getrennte Netze, etwa Inseln, oder ihnen fehlen Straßen dieses Verkehrsmittels, etwa Wege. Sehen Sie sich das Ergebnis ohne „Nur das Hauptnetz behalten“ an.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{junctions} junctions, {n} directed arcs, {km} km.</source>
            <translation>
                <numerusform>{junctions} Knoten, {n} gerichtete Kante, {km} km.</numerusform>
                <numerusform>{junctions} Knoten, {n} gerichtete Kanten, {km} km.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Of these, {km} km are ferries.</source>
            <translation>Davon sind {km} km Fähren.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Mode: {mode}. Ways used: {used} of {read}.</source>
            <translation>Verkehrsmittel: {mode}. Verwendete Wege: {used} von {read}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: of a class this mode does not use.</source>
            <translation>
                <numerusform>{n} Weg bleibt weg: von einer Klasse, die dieses Verkehrsmittel nicht nutzt.</numerusform>
                <numerusform>{n} Wege bleiben weg: von einer Klasse, die dieses Verkehrsmittel nicht nutzt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: closed to this mode by their access tags.</source>
            <translation>
                <numerusform>{n} Weg bleibt weg: nach seinen Zugangs-Tags für dieses Verkehrsmittel gesperrt.</numerusform>
                <numerusform>{n} Wege bleiben weg: nach ihren Zugangs-Tags für dieses Verkehrsmittel gesperrt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: they are areas, not roads.</source>
            <translation>
                <numerusform>{n} Weg bleibt weg: eine Fläche, keine Straße.</numerusform>
                <numerusform>{n} Wege bleiben weg: Flächen, keine Straßen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: their direction changes with the hour.</source>
            <translation>
                <numerusform>{n} Weg bleibt weg: seine Richtung wechselt mit der Stunde.</numerusform>
                <numerusform>{n} Wege bleiben weg: ihre Richtung wechselt mit der Stunde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: the speed table has no speed for their class.</source>
            <translation>
                <numerusform>{n} Weg bleibt weg: die Tabelle der Geschwindigkeiten hat keine für seine Klasse.</numerusform>
                <numerusform>{n} Wege bleiben weg: die Tabelle der Geschwindigkeiten hat keine für ihre Klasse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: they have fewer than two different points.</source>
            <translation>
                <numerusform>{n} Weg bleibt weg: er hat weniger als zwei verschiedene Punkte.</numerusform>
                <numerusform>{n} Wege bleiben weg: sie haben weniger als zwei verschiedene Punkte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} pieces of road outside the extent are left out.</source>
            <translation>
                <numerusform>{n} Straßenstück außerhalb der Ausdehnung bleibt weg.</numerusform>
                <numerusform>{n} Straßenstücke außerhalb der Ausdehnung bleiben weg.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speed limits passed over, so that the table's speed counts: {unreadable} unreadable, {implausible} implausible ({examples}).</source>
            <translation>Übergangene Höchstgeschwindigkeiten, für die die Geschwindigkeit der Tabelle zählt: {unreadable} unlesbare, {implausible} unplausible ({examples}).</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ferries have an unreadable or implausible duration: the table's speed counts.</source>
            <translation>
                <numerusform>{n} Fähre hat eine unlesbare oder unglaubwürdige Dauer: Die Geschwindigkeit der Tabelle zählt.</numerusform>
                <numerusform>{n} Fähren haben eine unlesbare oder unglaubwürdige Dauer: Die Geschwindigkeit der Tabelle zählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Roads from a line layer</source>
            <translation>Straßen aus einem Linienlayer</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Makes a road network with travel times from any line layer: lines are cut where they meet, and each piece gets its length, speed and minutes.</source>
            <translation>Erstellt aus einem beliebigen Linienlayer ein Straßennetz mit Fahrzeiten: Linien werden geschnitten, wo sie sich treffen, und jedes Stück erhält Länge, Geschwindigkeit und Minuten.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>For road data of your region or country that do not come from OpenStreetMap. The result is what “Road network” asks for in all other algorithms. Run “Check roads” on it afterwards.</source>
            <translation>Für Straßendaten Ihrer Region oder Ihres Landes, die nicht aus OpenStreetMap stammen. Das Ergebnis ist, wonach „Straßennetz“ in allen anderen Algorithmen fragt. Führen Sie danach „Straßen prüfen“ damit aus.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Minutes are length by speed; lengths are measured on the ellipsoid of the layer's own coordinate reference system, whatever the project uses. A speed that is missing, 0, negative or no number becomes the default speed, and the log names these features. A field of text may hold “50”, “50 km/h” or “30 mph”. Features without a line, lines without length and lines that lie on another one are left out and named, too; heights are ignored and curves become straight pieces of one degree. Junctions at every crossing also join a bridge with the road beneath it: use them only for data without bridges, or whose lines do not share vertices where roads meet. With a tolerance, line ends nearer to each other than that become one junction, and a dead end is led to the line that it stops short of; vertices inside two lines are joined only when they differ by 10 cm or less, so that carriageways side by side stay apart. The result does not depend on the order of the features.</source>
            <translation>Minuten sind Länge durch Geschwindigkeit; Längen werden auf dem Ellipsoid des Koordinatenbezugssystems des Layers selbst gemessen, was auch immer das Projekt verwendet. Eine Geschwindigkeit, die fehlt, 0, negativ oder keine Zahl ist, wird durch die Standardgeschwindigkeit ersetzt, und das Protokoll nennt diese Objekte. Ein Textfeld darf „50“, „50 km/h“ oder „30 mph“ enthalten. Objekte ohne Linie, Linien ohne Länge und Linien, die auf einer anderen liegen, bleiben weg und werden ebenfalls genannt; Höhen bleiben unbeachtet, und Kurven werden zu geraden Stücken von einem Grad. Knoten an jeder Kreuzung verbinden auch eine Brücke mit der Straße darunter: verwenden Sie sie nur für Daten ohne Brücken, oder deren Linien keine gemeinsamen Stützpunkte haben, wo Straßen sich treffen. Mit einer Toleranz werden Linienenden, die einander näher liegen, zu einem Knoten, und eine Sackgasse wird zu der Linie geführt, vor der sie endet; Stützpunkte im Inneren zweier Linien werden nur vereint, wenn sie um höchstens 10 cm abweichen, so dass Fahrbahnen nebeneinander getrennt bleiben. Das Ergebnis hängt nicht von der Reihenfolge der Objekte ab.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Noding by GEOS (OverlayNG, Davis 2020); geodesic lengths by PROJ (Karney 2013, Algorithms for geodesics, Journal of Geodesy 87).</source>
            <translation>Knotenbildung mit GEOS (OverlayNG, Davis 2020); geodätische Längen mit PROJ (Karney 2013, Algorithms for geodesics, Journal of Geodesy 87).</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Any line layer, in any coordinate reference system.</source>
            <translation>Ein beliebiger Linienlayer, in einem beliebigen Koordinatenbezugssystem.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Speed field</source>
            <translation>Geschwindigkeitsfeld</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Free-flow speed of each line, as a number or as text. Empty: the default speed.</source>
            <translation>Geschwindigkeit jeder Linie bei freiem Verkehr, als Zahl oder als Text. Leer: die Standardgeschwindigkeit.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Default speed (km/h)</source>
            <translation>Standardgeschwindigkeit (km/h)</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Speed of lines whose own is missing, 0, negative or no number.</source>
            <translation>Geschwindigkeit von Linien, deren eigene fehlt, 0, negativ oder keine Zahl ist.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Unit of the speed field</source>
            <translation>Einheit des Geschwindigkeitsfelds</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>km/h</source>
            <translation>km/h</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>mph</source>
            <translation>mph</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>For values without a unit; “30 mph” as text is understood either way.</source>
            <translation>Für Werte ohne Einheit; „30 mph“ als Text wird in jedem Fall verstanden.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Road class field</source>
            <translation>Straßenklassenfeld</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Class of each road. Traffic factors go by it, and “motorway”, “motorway_link” and “ferry” give no access to the land beside them.</source>
            <translation>Klasse jeder Straße. Nach ihr richten sich die Verkehrsfaktoren, und „motorway“, „motorway_link“ und „ferry“ geben keinen Zugang zum Land daneben.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Name field</source>
            <translation>Namensfeld</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Name of each road.</source>
            <translation>Name jeder Straße.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Direction field</source>
            <translation>Richtungsfeld</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Field that tells one-way roads; the three values below say how.</source>
            <translation>Feld, das Einbahnstraßen kennzeichnet; die drei Werte darunter sagen, wie.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for forward</source>
            <translation>Wert für vorwärts</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>What the direction field holds for roads that may be used only along the line as it was drawn. Several values are separated by semicolons; case does not matter.</source>
            <translation>Was das Richtungsfeld bei Straßen enthält, die nur in Zeichenrichtung der Linie benutzt werden dürfen. Mehrere Werte werden durch Semikolons getrennt; Groß- und Kleinschreibung ist gleichgültig.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for backward</source>
            <translation>Wert für rückwärts</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The same for roads that may be used only against the line.</source>
            <translation>Dasselbe für Straßen, die nur gegen die Linienrichtung benutzt werden dürfen.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for both</source>
            <translation>Wert für beide</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The same for roads that may be used in both directions.</source>
            <translation>Dasselbe für Straßen, die in beiden Richtungen benutzt werden dürfen.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Default direction</source>
            <translation>Standardrichtung</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Both directions</source>
            <translation>Beide Richtungen</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Backward</source>
            <translation>Rückwärts</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>For lines without a direction, or with a value that is none of the three.</source>
            <translation>Für Linien ohne Richtung, oder mit einem Wert, der keiner der drei ist.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At shared vertices</source>
            <translation>An gemeinsamen Stützpunkten</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At line ends</source>
            <translation>An Linienenden</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At every crossing</source>
            <translation>An jeder Kreuzung</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Where one gets from one line onto another: where they have a vertex in common; only where their ends meet; or wherever they cross or touch. The last one joins bridges and tunnels with what they cross.</source>
            <translation>Wo man von einer Linie auf eine andere kommt: wo sie einen Stützpunkt gemeinsam haben; nur wo ihre Enden sich treffen; oder überall, wo sie sich kreuzen oder berühren. Letzteres verbindet Brücken und Tunnel mit dem, was sie kreuzen.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Line ends nearer to each other than this become one junction, and dead ends are led to a line this near. 0: coordinates must be equal. A few metres are usual.</source>
            <translation>Linienenden, die einander näher liegen, werden zu einem Knoten, und Sackgassen werden zu einer so nahen Linie geführt. 0: Koordinaten müssen gleich sein. Üblich sind wenige Meter.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Keep only the main network</source>
            <translation>Nur das Hauptnetz behalten</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Leaves out roads from which one cannot get to the main network and back; the log says how many kilometres.</source>
            <translation>Lässt Straßen weg, von denen man nicht zum Hauptnetz und zurück gelangt; das Protokoll sagt, wie viele Kilometer.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <location filename="processing/travel_parameters.py" />
            <source>Road network</source>
            <translation>Straßennetz</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>One line for each stretch between two junctions, in the coordinate reference system of the input, with edge_id, from_node, to_node, road_class, name, length_m, speed_kmh, minutes_forward and minutes_backward (empty where that way is not allowed).</source>
            <translation>Eine Linie für jeden Abschnitt zwischen zwei Knoten, im Koordinatenbezugssystem der Eingabe, mit edge_id, from_node, to_node, road_class, name, length_m, speed_kmh, minutes_forward und minutes_backward (leer, wo diese Richtung nicht erlaubt ist).</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>A direction field is chosen, but not what its values mean. Fill in at least one of “Value for forward”, “Value for backward” and “Value for both”.</source>
            <translation>Ein Richtungsfeld ist gewählt, aber nicht, was seine Werte bedeuten. Füllen Sie mindestens eines von „Wert für vorwärts“, „Wert für rückwärts“ und „Wert für beide“ aus.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The value “{value}” stands for two directions. Give it to one of them only.</source>
            <translation>Der Wert „{value}“ steht für zwei Richtungen. Geben Sie ihn nur einer davon.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Main network: {n} stretches of road ({km} km) that cannot be reached from it, or from which one cannot get back, are left out.</source>
            <translation>
                <numerusform>Hauptnetz: {n} Straßenabschnitt ({km} km), der von ihm aus nicht erreichbar ist oder von dem man nicht zurückgelangt, bleibt weg.</numerusform>
                <numerusform>Hauptnetz: {n} Straßenabschnitte ({km} km), die von ihm aus nicht erreichbar sind oder von denen man nicht zurückgelangt, bleiben weg.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Lines: {lines}. Stretches of road made of them: {edges}, between {nodes} junctions, {km} km.</source>
            <translation>Linien: {lines}. Daraus Straßenabschnitte: {edges}, zwischen {nodes} Knoten, {km} km.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have no speed in the field {field} and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Objekt hat keine Geschwindigkeit im Feld {field} und erhält die Vorgabe von {default} km/h (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Objekte haben keine Geschwindigkeit im Feld {field} und erhalten die Vorgabe von {default} km/h (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have a speed of 0 or less in the field {field} and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Objekt hat eine Geschwindigkeit von 0 oder weniger im Feld {field} und erhält die Vorgabe von {default} km/h (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Objekte haben eine Geschwindigkeit von 0 oder weniger im Feld {field} und erhalten die Vorgabe von {default} km/h (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have something in the field {field} that is no speed, such as “{example}”, and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Objekt hat im Feld {field} etwas, das keine Geschwindigkeit ist, wie „{example}“, und erhält die Vorgabe von {default} km/h (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Objekte haben im Feld {field} etwas, das keine Geschwindigkeit ist, wie „{example}“, und erhalten die Vorgabe von {default} km/h (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have a value in the field {field} that stands for no direction, such as “{example}”, and get the default direction (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} Objekt hat im Feld {field} einen Wert, der für keine Richtung steht, wie „{example}“, und erhält die vorgegebene Richtung (Objekt-IDs {ids}).</numerusform>
                <numerusform>{n} Objekte haben im Feld {field} einen Wert, der für keine Richtung steht, wie „{example}“, und erhalten die vorgegebene Richtung (Objekt-IDs {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Roads from an OSM file</source>
            <translation>Straßen aus einer OSM-Datei</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Makes a road network, with travel time in both directions, from an OpenStreetMap file.</source>
            <translation>Erstellt aus einer OpenStreetMap-Datei ein Straßennetz mit Fahrzeit in beiden Richtungen.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>First of all: catchments, travel times and clusters travel on this layer. For roads from another source use “Roads from a line layer”.</source>
            <translation>Als Allererstes: Einzugsgebiete, Fahrzeiten und Cluster beruhen auf diesem Layer. Für Straßen aus einer anderen Quelle nehmen Sie „Straßen aus einem Linienlayer“.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Roads are cut where they meet. Which way they may be used comes from the tags of access, one-way streets, roundabouts and motorways; for bicycles also from contraflow lanes; walkers go both ways. Travel time is length on the ellipsoid divided by speed: the speed limit of the road, in whatever form it is written, or else the speed of the road's class in the table. Ferries take as long as their duration tag says. A road is closed where access says no or private, and the tags nearest to the mode count most. Turn restrictions, gates, limits that depend on the hour, and waiting for a ferry are not part of it.</source>
            <translation>Straßen werden geschnitten, wo sie sich treffen. In welcher Richtung sie benutzt werden dürfen, sagen die Tags für Zugang, Einbahnstraßen, Kreisverkehre und Autobahnen; für Fahrräder auch die für Radwege gegen die Einbahnrichtung; zu Fuß geht es in beide Richtungen. Die Fahrzeit ist die Länge auf dem Ellipsoid geteilt durch die Geschwindigkeit: die Höchstgeschwindigkeit der Straße, in welcher Form sie auch geschrieben ist, oder sonst die Geschwindigkeit ihrer Klasse in der Tabelle. Fähren dauern so lange, wie ihr Tag für die Dauer sagt. Eine Straße ist gesperrt, wo access no oder private sagt, und die Tags, die dem Verkehrsmittel am nächsten sind, zählen am meisten. Abbiegeverbote, Tore, von der Uhrzeit abhängige Höchstgeschwindigkeiten und das Warten auf eine Fähre gehören nicht dazu.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>OpenStreetMap wiki: Key:highway, Key:access, Key:oneway, Key:maxspeed, Tag:route=ferry. Strong components: Pearce 2005, as in SciPy.</source>
            <translation>OpenStreetMap-Wiki: Key:highway, Key:access, Key:oneway, Key:maxspeed, Tag:route=ferry. Starke Komponenten: Pearce 2005, wie in SciPy.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>Field with the sector of each firm: a NACE code or your own names.</source>
            <translation>Feld mit der Branche jedes Unternehmens: ein NACE-Code oder eigene Namen.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>A NACE code stands for all finer ones of it, as 25 for 25.1 and 25.11.</source>
            <translation>Ein NACE-Code steht für alle feineren darunter, wie 25 für 25.1 und 25.11.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>Groups of sectors</source>
            <translation>Branchengruppen</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>For clusters across sectors, such as “sport system”.</source>
            <translation>Für Cluster über Branchen hinweg, etwa „Sportsystem“.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>A table with the fields sector and group; fields of other names are taken as they stand, the sector first. A NACE code stands for all finer ones of it. Sectors that are not in the table stay what they are.</source>
            <translation>Eine Tabelle mit den Feldern sector und group; heißen die Felder anders, so gilt ihre Reihenfolge, die Branche zuerst. Ein NACE-Code steht für alle feineren darunter. Branchen, die nicht in der Tabelle stehen, bleiben, was sie sind.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>Sectors or groups of sectors are given, but not the field of the firms with their sector. Choose it under “Sector”.</source>
            <translation>Es sind Branchen oder Branchengruppen angegeben, aber nicht das Feld der Unternehmen mit ihrer Branche. Wählen Sie es unter „Branche“.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>The field with the sectors is not chosen. Choose it under “Sector”.</source>
            <translation>Das Feld mit den Branchen ist nicht gewählt. Wählen Sie es unter „Branche“.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>No firm of “{layer}” has a sector in the field {field}. Choose the field that holds the sectors.</source>
            <translation>Kein Unternehmen von „{layer}“ hat im Feld {field} eine Branche. Wählen Sie das Feld mit den Branchen.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/sector_parameters.py" />
            <source>{n} of {total} sectors of the table “{table}” occur nowhere in the data: {sectors}. Check that they are written as in the data.</source>
            <translation>
                <numerusform>{n} von {total} Branchen der Tabelle „{table}“ kommt in den Daten nirgends vor: {sectors}. Prüfen Sie, ob sie wie in den Daten geschrieben ist.</numerusform>
                <numerusform>{n} von {total} Branchen der Tabelle „{table}“ kommen in den Daten nirgends vor: {sectors}. Prüfen Sie, ob sie wie in den Daten geschrieben sind.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>A road network layer, as made by “Roads from an OSM file”, “Roads from a line layer” or “Download roads”.</source>
            <translation>Ein Straßennetz-Layer, wie von „Straßen aus einer OSM-Datei“, „Straßen aus einem Linienlayer“ oder „Straßen herunterladen“ erstellt.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic periods</source>
            <translation>Verkehrszeiten</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Periods of the day to compare. Off-peak and peak lengthen the minutes by the traffic table.</source>
            <translation>Zu vergleichende Tageszeiten. Neben- und Hauptverkehrszeit verlängern die Minuten nach der Verkehrstabelle.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Period of the day. Off-peak and peak lengthen the minutes by the traffic table.</source>
            <translation>Tageszeit. Neben- und Hauptverkehrszeit verlängern die Minuten nach der Verkehrstabelle.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic table</source>
            <translation>Verkehrstabelle</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>CSV with the columns road_class, period (free_flow, off_peak, peak) and factor. Left empty, the plugin's own table is used: resources/tables/traffic.csv, which explains itself and is made to be copied and edited.</source>
            <translation>CSV mit den Spalten road_class, period (free_flow, off_peak, peak) und factor. Leer: die eigene Tabelle der Erweiterung, resources/tables/traffic.csv, die sich selbst erklärt und zum Kopieren und Bearbeiten gedacht ist.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Closed areas</source>
            <translation>Gesperrte Flächen</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Polygons inside which all roads are closed, such as a closed bridge. Nobody walks into them or across them from one firm to another either.</source>
            <translation>Polygone, in denen alle Straßen gesperrt sind, etwa eine gesperrte Brücke. Auch zu Fuß betritt oder durchquert sie niemand, von einem Unternehmen zum anderen.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction lines</source>
            <translation>Widerstandslinien</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Lines that cost extra minutes where a road crosses them, such as a border or a language line. The sum is written into the result's metadata. Nobody walks across them from one firm to another: draw rivers that cut through a yard here.</source>
            <translation>Linien, deren Überqueren auf einer Straße zusätzliche Minuten kostet, etwa eine Grenze oder eine Sprachgrenze. Die Summe wird in die Metadaten des Ergebnisses geschrieben. Zu Fuß überquert sie niemand, von einem Unternehmen zum anderen: zeichnen Sie hier Flüsse ein, die einen Hof durchschneiden.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction minutes</source>
            <translation>Widerstand in Minuten</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Field with the minutes that each friction line adds.</source>
            <translation>Feld mit den Minuten, die jede Widerstandslinie hinzufügt.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Walking speed to the road (km/h)</source>
            <translation>Gehgeschwindigkeit zur Straße (km/h)</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Speed of the straight way between a point and its nearest road, and between two points of one yard.</source>
            <translation>Geschwindigkeit auf dem geraden Weg zwischen einem Punkt und seiner nächsten Straße, und zwischen zwei Punkten desselben Hofs.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Longest walk to the road (metres)</source>
            <translation>Längster Fußweg zur Straße (Meter)</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Points farther from any road are reported as not on the network.</source>
            <translation>Punkte, die von jeder Straße weiter entfernt sind, werden als nicht am Netz gemeldet.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Between two points of one yard the straight walk counts where it is sooner than the road: they are in one yard where they are no farther from each other than both are from their roads together. Nobody walks across motorways, closed areas or friction lines: draw a river there that cuts through a yard.</source>
            <translation>Zwischen zwei Punkten desselben Hofs zählt der gerade Fußweg, wo er schneller ist als die Straße: sie liegen auf demselben Hof, wo sie nicht weiter voneinander entfernt sind als beide zusammen von ihren Straßen. Niemand geht zu Fuß über Autobahnen, gesperrte Flächen oder Widerstandslinien: zeichnen Sie dort einen Fluss ein, der einen Hof durchschneidet.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Free flow</source>
            <translation>Freier Verkehrsfluss</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Off-peak</source>
            <translation>Nebenverkehrszeit</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Peak</source>
            <translation>Hauptverkehrszeit</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>The road network was built in an earlier run and is used again.</source>
            <translation>Das Straßennetz wurde in einem früheren Lauf aufgebaut und wird wieder verwendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>Road network: {junctions} junctions, {n} directed arcs, {km} km.</source>
            <translation>
                <numerusform>Straßennetz: {junctions} Knoten, {n} gerichtete Kante, {km} km.</numerusform>
                <numerusform>Straßennetz: {junctions} Knoten, {n} gerichtete Kanten, {km} km.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Measured in the coordinate system {crs}.</source>
            <translation>Gemessen im Koordinatensystem {crs}.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic: {period}, factors from {table}.</source>
            <translation>Verkehr: {period}, Faktoren aus {table}.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Closed areas: {km} km of road are closed.</source>
            <translation>Gesperrte Flächen: {km} km Straße sind gesperrt.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>The closed areas meet no road; they only bar walks across a yard. Check that they lie where they should.</source>
            <translation>Die gesperrten Flächen treffen keine Straße; sie sperren nur Fußwege über einen Hof. Prüfen Sie, ob sie dort liegen, wo sie sollen.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction lines are given, but not the field with their minutes. Choose it under “Friction minutes”.</source>
            <translation>Es sind Widerstandslinien angegeben, aber nicht das Feld mit ihren Minuten. Wählen Sie es unter „Widerstand in Minuten“.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>{n} friction lines have no usable number of minutes in the field {field} and are left out: {ids}. Write 0 or more.</source>
            <translation>
                <numerusform>{n} Widerstandslinie hat keine brauchbare Zahl von Minuten im Feld {field} und bleibt weg: {ids}. Schreiben Sie 0 oder mehr.</numerusform>
                <numerusform>{n} Widerstandslinien haben keine brauchbare Zahl von Minuten im Feld {field} und bleiben weg: {ids}. Schreiben Sie 0 oder mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>Friction: {n} places where a road crosses, {time} in all.</source>
            <translation>
                <numerusform>Widerstand: {n} Stelle, an der eine Straße kreuzt, insgesamt {time}.</numerusform>
                <numerusform>Widerstand: {n} Stellen, an denen eine Straße kreuzt, insgesamt {time}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>No road crosses the friction lines; they only bar walks across a yard. Check that they lie where they should.</source>
            <translation>Keine Straße kreuzt die Widerstandslinien; sie sperren nur Fußwege über einen Hof. Prüfen Sie, ob sie dort liegen, wo sie sollen.</translation>
        </message>
        <message>
            <location filename="processing/unavailable.py" />
            <source>{algorithm} (a library is missing)</source>
            <translation>{algorithm} (eine Bibliothek fehlt)</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} of {total} points of “{layer}” are farther than {limit} m from any road that gives access and are not on the network: {ids}.</source>
            <translation>
                <numerusform>{n} von {total} Punkten von „{layer}“ ist mehr als {limit} m von jeder Straße entfernt, die Zugang gibt, und liegt nicht am Netz: {ids}.</numerusform>
                <numerusform>{n} von {total} Punkten von „{layer}“ sind mehr als {limit} m von jeder Straße entfernt, die Zugang gibt, und liegen nicht am Netz: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>they are hardly in reach of the others</source>
            <translation>sie für die anderen kaum erreichbar sind</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>they reach no farther</source>
            <translation>sie nicht weiter reichen</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>they are not reached from there</source>
            <translation>sie von dort nicht erreicht werden</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} of {total} points of “{layer}” lie on roads that are cut off from the main network, such as an island or a one-way road without return, so that {consequence}: {ids}. “Check roads” shows such parts.</source>
            <translation>
                <numerusform>{n} von {total} Punkten von „{layer}“ liegt an Straßen, die vom Hauptnetz abgeschnitten sind, wie eine Insel oder eine Einbahnstraße ohne Rückweg, sodass {consequence}: {ids}. „Straßen prüfen“ zeigt solche Teile.</numerusform>
                <numerusform>{n} von {total} Punkten von „{layer}“ liegen an Straßen, die vom Hauptnetz abgeschnitten sind, wie eine Insel oder eine Einbahnstraße ohne Rückweg, sodass {consequence}: {ids}. „Straßen prüfen“ zeigt solche Teile.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>Sites without a result</source>
            <translation>Standorte ohne Ergebnis</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The sites that are not on the network or reach nothing, with the reason.</source>
            <translation>Die Standorte, die nicht am Netz liegen oder nichts erreichen, mit dem Grund.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} sites are on the network but reach no area of their own: the walk to the road takes all the time, or another site at the same place is nearer.</source>
            <translation>
                <numerusform>{n} Standort liegt am Netz, erreicht aber keine eigene Fläche: Der Fußweg zur Straße braucht die ganze Zeit, oder ein anderer Standort am selben Ort ist näher.</numerusform>
                <numerusform>{n} Standorte liegen am Netz, erreichen aber keine eigene Fläche: Der Fußweg zur Straße braucht die ganze Zeit, oder ein anderer Standort am selben Ort ist näher.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>It has no usable geometry.</source>
            <translation>Er hat keine verwendbare Geometrie.</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The walk to the road takes all the time, or another site is nearer.</source>
            <translation>Der Fußweg zur Straße braucht die ganze Zeit, oder ein anderer Standort ist näher.</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>There is no road that gives access.</source>
            <translation>Es gibt keine Straße, die Zugang gibt.</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The nearest road is {distance} m away, farther than {limit} m.</source>
            <translation>Die nächste Straße ist {distance} m entfernt, weiter als {limit} m.</translation>
        </message>
    </context>
</TS>
