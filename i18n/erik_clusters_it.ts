<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>ErikClusters</name>
        <message>
            <location filename="erik_clusters_plugin/desktop/actions.py" />
            <source>The plugin “Processing” is switched off. Switch it on in Plugins &gt; Manage and Install Plugins, then try again.</source>
            <translation>Il plugin «Processing» è disattivato. Attivalo in Plugin &gt; Gestisci ed Installa Plugin, poi riprova.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/desktop/help.py" />
            <location filename="erik_clusters_plugin/desktop/toolbar.py" />
            <source>Help on ERIK Clusters</source>
            <translation>Guida di ERIK Clusters</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/minutes.py" />
            <source>Give at least one number of minutes, for example 10, 20, 30.</source>
            <translation>Indica almeno un numero di minuti, per esempio 10, 20, 30.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/minutes.py" />
            <source>“{text}” is not a number of minutes above 0 and up to 1440. Write for example 10, 20, 30.</source>
            <translation>«{text}» non è un numero di minuti maggiore di 0 e fino a 1440. Scrivi per esempio 10, 20, 30.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/catchments/surface.py" />
            <source>Cells of {cell} m are too small for an area of {width} by {height} km. Choose a larger cell size, or 0 for one that fits.</source>
            <translation>Celle di {cell} m sono troppo piccole per un'area di {width} per {height} km. Scegli una dimensione cella maggiore, oppure 0 per averne una adatta.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/communities.py" />
            <source>Leiden</source>
            <translation>Leiden</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/communities.py" />
            <source>Local moving with refinement</source>
            <translation>Spostamento locale con raffinamento</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>No area has a code, so there is nothing to group. Choose the field that holds the codes of the areas.</source>
            <translation>Nessuna area ha un codice, quindi non c'è nulla da raggruppare. Scegli il campo che contiene i codici delle aree.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>The table of commuters has no rows. Choose another table, clear its filter, or leave it empty to have the commuters estimated.</source>
            <translation>La tabella dei pendolari non ha righe. Scegli un'altra tabella, togli il suo filtro, oppure lascia vuoto per stimare i pendolari.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>No row of the commuters has two codes and a number of people of 0 or more. Choose the fields that hold the code of residence, the code of work and the number.</source>
            <translation>Nessuna riga dei pendolari ha due codici e un numero di persone pari a 0 o più. Scegli i campi che contengono il codice di residenza, il codice del luogo di lavoro e il numero.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>No row of the commuters goes from one of the areas to another. The commuters have codes such as {flows}, the areas such as {areas}. Choose the fields whose codes agree.</source>
            <translation>Nessuna riga dei pendolari va da una delle aree a un'altra. I pendolari hanno codici come {flows}, le aree come {areas}. Scegli i campi i cui codici coincidono.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>Nobody commutes between or within the areas: the number of people is 0 in all rows. Choose the field that holds the number of people.</source>
            <translation>Nessuno si sposta per lavoro tra le aree o al loro interno: il numero di persone è 0 in tutte le righe. Scegli il campo che contiene il numero di persone.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} areas have no commuters at all and belong to no basin: {codes}.</source>
            <translation>
                <numerusform>{n} area non ha alcun pendolare e non appartiene a nessun sistema locale: {codes}.</numerusform>
                <numerusform>{n} aree non hanno alcun pendolare e non appartengono a nessun sistema locale: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>The commuters hold nobody who works in the area they live in, so that self-containment looks smaller than it is. Add a row from each area to itself.</source>
            <translation>Tra i pendolari non c'è nessuno che lavori nell'area in cui abita, per cui l'autocontenimento sembra minore di quanto sia. Aggiungi una riga da ogni area a se stessa.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>Each of the {n} pairs of areas has commuters in one direction only, as in half of a table. Check that the rows of the other direction are there: who lives in A and works in B is not who lives in B and works in A.</source>
            <translation>
                <numerusform>L'unica coppia di aree ({n}) ha pendolari in una sola direzione, come in metà di una tabella. Controlla che ci siano le righe dell'altra direzione: chi abita in A e lavora in B non è chi abita in B e lavora in A.</numerusform>
                <numerusform>Ognuna delle {n} coppie di aree ha pendolari in una sola direzione, come in metà di una tabella. Controlla che ci siano le righe dell'altra direzione: chi abita in A e lavora in B non è chi abita in B e lavora in A.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because a code is empty: {rows}.</source>
            <translation>
                <numerusform>{n} riga dei pendolari è esclusa perché un codice è vuoto: {rows}.</numerusform>
                <numerusform>{n} righe dei pendolari sono escluse perché un codice è vuoto: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because their number of people is below 0: {rows}. Write 0 or more.</source>
            <translation>
                <numerusform>{n} riga dei pendolari è esclusa perché il numero di persone è minore di 0: {rows}. Scrivi 0 o più.</numerusform>
                <numerusform>{n} righe dei pendolari sono escluse perché il numero di persone è minore di 0: {rows}. Scrivi 0 o più.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters are left out because their number of people is empty or no number: {rows}.</source>
            <translation>
                <numerusform>{n} riga dei pendolari è esclusa perché il numero di persone è vuoto o non è un numero: {rows}.</numerusform>
                <numerusform>{n} righe dei pendolari sono escluse perché il numero di persone è vuoto o non è un numero: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters (people: {people}) have codes that no area has: {codes}. They count as commuting to or from elsewhere.</source>
            <translation>
                <numerusform>{n} riga dei pendolari (persone: {people}) ha codici che nessuna area ha: {codes}. Conta come pendolarismo da o verso l'esterno.</numerusform>
                <numerusform>{n} righe dei pendolari (persone: {people}) hanno codici che nessuna area ha: {codes}. Contano come pendolarismo da o verso l'esterno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/flows.py" />
            <source>{n} rows of the commuters (people: {people}) have codes that no area has and are left out: {codes}. Near the edge of the areas self-containment looks greater than it is; add the missing areas, or let these people count.</source>
            <translation>
                <numerusform>{n} riga dei pendolari (persone: {people}) ha codici che nessuna area ha ed è esclusa: {codes}. Vicino al margine delle aree l'autocontenimento sembra maggiore di quanto sia; aggiungi le aree mancanti, oppure conta anche queste persone.</numerusform>
                <numerusform>{n} righe dei pendolari (persone: {people}) hanno codici che nessuna area ha e sono escluse: {codes}. Vicino al margine delle aree l'autocontenimento sembra maggiore di quanto sia; aggiungi le aree mancanti, oppure conta anche queste persone.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/gravity.py" />
            <source>Commuters cannot be estimated: the areas have {residents} employed residents and {jobs} jobs. Choose fields with numbers above 0.</source>
            <translation>I pendolari non si possono stimare: le aree hanno {residents} occupati residenti e {jobs} addetti. Scegli campi con numeri maggiori di 0.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/gravity.py" />
            <source>The residents of {n} areas reach no job, and are left out: {codes}.</source>
            <translation>
                <numerusform>I residenti di {n} area non raggiungono alcun posto di lavoro e sono esclusi: {codes}.</numerusform>
                <numerusform>I residenti di {n} aree non raggiungono alcun posto di lavoro e sono esclusi: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/hot_spots.py" />
            <source>The sum of all jobs that the share is compared with is 0. Choose a field that holds them.</source>
            <translation>La somma di tutti gli addetti con cui si confronta la quota è 0. Scegli un campo che li contenga.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/hot_spots.py" />
            <source>Every firm has the same share of all jobs, so there are no hot or cold spots among them. Choose the sectors, or another field of jobs to compare with.</source>
            <translation>Ogni impresa ha la stessa quota di tutti gli addetti, quindi non ci sono punti caldi o freddi. Scegli i settori, oppure un altro campo di addetti per il confronto.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/hot_spots.py" />
            <source>All firms have the same value, so there are no hot or cold spots among them. Choose a field with their jobs, or the sectors whose firms are to be looked at.</source>
            <translation>Tutte le imprese hanno lo stesso valore, quindi non ci sono punti caldi o freddi. Scegli un campo con i loro addetti, oppure i settori delle imprese da considerare.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industrial_districts.py" />
            <source>There are no manufacturing jobs to compare with in the {table}. Check its fields: the sector must be a NACE Rev. 2 code, of which 10 to 33 are manufacturing, and the number of jobs above 0.</source>
            <translation>Non ci sono addetti manifatturieri con cui fare il confronto nella {table}. Controlla i suoi campi: il settore deve essere un codice NACE Rev. 2, di cui quelli da 10 a 33 sono manifatturieri, e il numero di addetti maggiore di 0.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industrial_districts.py" />
            <source>table of jobs</source>
            <translation>tabella degli addetti</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industrial_districts.py" />
            <source>reference table</source>
            <translation>tabella di riferimento</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industries.py" />
            <source>The table {file} has no whole number for first_division or last_division in line {line}. Write NACE Rev. 2 divisions such as 10 and 33.</source>
            <translation>La tabella {file} non ha un numero intero per first_division o last_division nella riga {line}. Scrivi divisioni NACE Rev. 2, per esempio 10 e 33.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/industries.py" />
            <source>The table {file} has no macro-sector called “manufacturing”. Name one so, usually the divisions 10 to 33.</source>
            <translation>La tabella {file} non ha un macrosettore chiamato «manufacturing». Chiamane uno così, di solito le divisioni da 10 a 33.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>The table “{table}” has no rows. Choose another table, or clear its filter.</source>
            <translation>La tabella «{table}» non ha righe. Scegli un'altra tabella o togli il suo filtro.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>No row of “{table}” has a number of jobs of 0 or more. Choose the field that holds the number of jobs.</source>
            <translation>Nessuna riga di «{table}» ha un numero di addetti pari a 0 o più. Scegli il campo che contiene il numero di addetti.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>No row of “{table}” has the code of one of the areas: it has codes such as {theirs}, the areas such as {ours}. Choose the fields whose codes agree.</source>
            <translation>Nessuna riga di «{table}» ha il codice di una delle aree: contiene codici come {theirs}, le aree come {ours}. Scegli i campi i cui codici coincidono.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>No row of “{table}” has a NACE Rev. 2 sector: it has sectors such as {theirs}. Choose the field that holds the code, such as 31 or C31.</source>
            <translation>Nessuna riga di «{table}» ha un settore NACE Rev. 2: contiene settori come {theirs}. Scegli il campo che contiene il codice, per esempio 31 o C31.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>No row of “{table}” can be used: none has a number of jobs of 0 or more, a NACE Rev. 2 sector, and the code of one of the areas. Check the fields that were chosen.</source>
            <translation>Nessuna riga di «{table}» è utilizzabile: nessuna ha un numero di addetti pari a 0 o più, un settore NACE Rev. 2 e il codice di una delle aree. Controlla i campi scelti.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” are left out because their number of jobs is empty, no number or below 0: {rows}.</source>
            <translation>
                <numerusform>{n} riga di «{table}» è esclusa perché il numero di addetti è vuoto, non è un numero o è minore di 0: {rows}.</numerusform>
                <numerusform>{n} righe di «{table}» sono escluse perché il numero di addetti è vuoto, non è un numero o è minore di 0: {rows}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” (jobs: {jobs}) are left out because no basin holds their area: {codes}.</source>
            <translation>
                <numerusform>{n} riga di «{table}» (addetti: {jobs}) è esclusa perché nessun sistema locale contiene la sua area: {codes}.</numerusform>
                <numerusform>{n} righe di «{table}» (addetti: {jobs}) sono escluse perché nessun sistema locale contiene la loro area: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{n} rows of “{table}” (jobs: {jobs}) are left out because their sector is no NACE Rev. 2 code: {codes}.</source>
            <translation>
                <numerusform>{n} riga di «{table}» (addetti: {jobs}) è esclusa perché il suo settore non è un codice NACE Rev. 2: {codes}.</numerusform>
                <numerusform>{n} righe di «{table}» (addetti: {jobs}) sono escluse perché il loro settore non è un codice NACE Rev. 2: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/job_rows.py" />
            <source>{share} % of the manufacturing jobs of “{table}” have no size class that can be told ({texts}); they do not count where sizes are compared. Classes must not span 50 or 250 jobs; write for example 10-49, 50-249, 250+.</source>
            <translation>{share} % degli addetti manifatturieri di «{table}» non ha una classe dimensionale riconoscibile ({texts}); questi addetti non contano nel confronto delle dimensioni. Le classi non devono stare a cavallo di 50 o 250 addetti; scrivi per esempio 10-49, 50-249, 250+.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/labour_basins.py" />
            <source>No labour basin comes about: no group of areas has {size} employed residents or nearly, of whom enough work in it. Lower the smallest size or the self-containment, or use a larger region.</source>
            <translation>Non si forma alcun sistema locale del lavoro: nessun gruppo di aree ha {size} occupati residenti, o quasi, di cui abbastanza vi lavorano. Abbassa la dimensione minima o l'autocontenimento, oppure usa una regione più grande.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/meeting_time.py" />
            <source>Two firms of one core are {minutes} minutes apart, more than the bound of {bound}. This is a fault of the plugin, not of your data: please report it. Nothing was written.</source>
            <translation>Due imprese dello stesso nucleo distano {minutes} minuti, più della soglia di {bound}. È un errore del plugin, non dei tuoi dati: segnalalo. Non è stato scritto nulla.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/pair_bins.py" />
            <source>More than {most} million pairs of firms are within {minutes} minutes of each other, too many to hold. Choose a shorter travel time, fewer firms or a part of the area.</source>
            <translation>Più di {most} milioni di coppie di imprese sono entro {minutes} minuti fra loro, troppe per la memoria. Scegli un tempo di viaggio più breve, meno imprese o una parte dell'area.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/relation_network.py" />
            <source>More than {most} pairs of firms are related and near enough to meet: too many to find communities among. Set “Least relatedness” higher, shorten the meeting time, or choose fewer firms.</source>
            <translation>Più di {most} coppie di imprese sono affini e abbastanza vicine per incontrarsi: troppe per cercarvi comunità. Alza «Affinità minima», accorcia il tempo d'incontro, oppure scegli meno imprese.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/relations.py" />
            <source>The table of flows has {codes} different codes; at most {most} can be used. Use codes of fewer digits.</source>
            <translation>La tabella dei flussi ha {codes} codici diversi; se ne possono usare al massimo {most}. Usa codici con meno cifre.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/relations.py" />
            <source>The table of flows holds no value above 0. Choose the field with the amounts.</source>
            <translation>La tabella dei flussi non contiene valori maggiori di 0. Scegli il campo con le quantità.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/validity.py" />
            <source>Self-containment must be above 0 and at most 1, and the smallest ({smallest}) not above the target ({target}). Write for example 0.6 and 0.75.</source>
            <translation>L'autocontenimento deve essere maggiore di 0 e al massimo 1, e il minimo ({smallest}) non superiore all'obiettivo ({target}). Scrivi per esempio 0,6 e 0,75.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/clusters/validity.py" />
            <source>The smallest size ({smallest}) must be 0 or more and below the target size ({target}). Write for example 1000 and 10000 employed residents.</source>
            <translation>La dimensione minima ({smallest}) deve essere 0 o più e inferiore alla dimensione obiettivo ({target}). Scrivi per esempio 1000 e 10000 occupati residenti.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>{table}: the code “{code}” is read as {known}.</source>
            <translation>{table}: il codice «{code}» è letto come {known}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>Only {share} % of the codes of “{table}” and “{areas}” agree: the one has for example {theirs}, the other {ours}. They seem to be {kind} of another year or level. Choose fields, or a table, of the same.</source>
            <translation>Solo il {share} % dei codici di «{table}» e «{areas}» coincide: l'una ha per esempio {theirs}, l'altra {ours}. Sembrano {kind} di un altro anno o livello. Scegli campi, o una tabella, dello stesso.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>Only {share} % of the codes of “{table}” and “{areas}” agree: the one has for example {theirs}, the other {ours}. They may be {kind} of different years; only those that agree are joined.</source>
            <translation>Solo il {share} % dei codici di «{table}» e «{areas}» coincide: l'una ha per esempio {theirs}, l'altra {ours}. Possono essere {kind} di anni diversi; sono uniti solo quelli che coincidono.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>NUTS codes</source>
            <translation>codici NUTS</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/codes.py" />
            <source>codes</source>
            <translation>codici</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>The seed is {seed}. Choose 0 or a positive whole number.</source>
            <translation>Il seme è {seed}. Scegli 0 o un numero intero positivo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>There is no size “{size}”. Choose one of {sizes}.</source>
            <translation>Non esiste la dimensione «{size}». Scegli una tra {sizes}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/demo/region.py" />
            <source>No region can be made with the seed {seed}. Choose another one.</source>
            <translation>Con il seme {seed} non si può creare alcuna regione. Scegline un altro.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{file} holds no businesses in the chosen extent. Choose a larger extent, or none.</source>
            <translation>{file} non contiene imprese nell'estensione scelta. Scegli un'estensione più grande, o nessuna.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{file} holds no businesses: no point or area has a tag such as office, shop, craft or industrial. Extracts made for routing hold roads only; take one with all tags.</source>
            <translation>{file} non contiene imprese: nessun punto o area ha un tag come office, shop, craft o industrial. Gli estratti fatti per il calcolo dei percorsi contengono solo strade; prendine uno con tutti i tag.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/firms/osm.py" />
            <source>{n} areas or lines are in {file} only in part, as at the edge of an extract: a business there is placed by the part that is there, or is left out where that makes no area ({examples}).</source>
            <translation>
                <numerusform>{n} area o linea è in {file} solo in parte, come al margine di un estratto: un'impresa al suo interno è posta nella parte presente, o esclusa dove questa non forma un'area ({examples}).</numerusform>
                <numerusform>{n} aree o linee sono in {file} solo in parte, come al margine di un estratto: un'impresa al loro interno è posta nella parte presente, o esclusa dove questa non forma un'area ({examples}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/relatedness.py" />
            <source>No firm has the sector “{sector}” or one related to it. The firms' sectors are: {present}. Write some of these, with commas between them.</source>
            <translation>Nessuna impresa ha il settore «{sector}» o uno affine. I settori delle imprese sono: {present}. Scrivi alcuni di questi, separati da virgole.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: “{text}” is read as the sector {code}.</source>
            <translation>{field}: «{text}» è letto come il settore {code}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: the number {number} is read as the sector {code}.</source>
            <translation>{field}: il numero {number} è letto come il settore {code}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>The field {field} holds “{text}”, which may be the NACE code {one}, or {other} whose first zero was lost in a spreadsheet. Write dots, or format the column as text and write all its digits.</source>
            <translation>Il campo {field} contiene «{text}», che può essere il codice NACE {one}, oppure {other} il cui primo zero è andato perso in un foglio di calcolo. Scrivi i punti, oppure formatta la colonna come testo e scrivi tutte le cifre.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: numbers have no zeros at their end, so that {number} stands for both {group} and {whole}.</source>
            <translation>{field}: i numeri non hanno zeri alla fine, per cui {number} sta sia per {group} sia per {whole}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: {codes} are no codes of NACE. If zeros were lost in a spreadsheet, format the column as text and fill it anew.</source>
            <translation>{field}: {codes} non sono codici NACE. Se in un foglio di calcolo si sono persi degli zeri, formatta la colonna come testo e compilala di nuovo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field}: the section V is one of NACE Rev. 2.1, so all sections are read as its own and shown as those of Rev. 2.</source>
            <translation>{field}: la sezione V è della NACE Rev. 2.1, per cui tutte le sezioni sono lette come sue e mostrate come quelle della Rev. 2.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field} holds codes of NACE Rev. 2, such as {old}, and of Rev. 2.1, such as {new}: firms of one activity may stand under two codes. Bring them to one revision, or choose whole divisions that both have.</source>
            <translation>{field} contiene codici della NACE Rev. 2, come {old}, e della Rev. 2.1, come {new}: imprese di una stessa attività possono stare sotto due codici. Portali a una sola revisione, oppure scegli divisioni intere che entrambe hanno.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_column.py" />
            <source>{field} holds codes of NACE Rev. 2.1, such as {new}. They are compared by their digits; sections are named as in Rev. 2.</source>
            <translation>{field} contiene codici della NACE Rev. 2.1, come {new}. Sono confrontati per le loro cifre; le sezioni hanno i nomi della Rev. 2.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sector_groups.py" />
            <source>No firm has the sector “{sector}”. The firms' sectors are: {present}. Write some of these, with commas between them.</source>
            <translation>Nessuna impresa ha il settore «{sector}». I settori delle imprese sono: {present}. Scrivi alcuni di questi, separati da virgole.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/firms/sectors.py" />
            <source>The table {file} has “{text}” in line {line}, column nace_division, where a NACE Rev. 2 division of two digits is needed, such as 01 or 47. In a spreadsheet, format the column as text.</source>
            <translation>La tabella {file} contiene «{text}» nella riga {line}, colonna nace_division, dove serve una divisione NACE Rev. 2 di due cifre, per esempio 01 o 47. In un foglio di calcolo, formatta la colonna come testo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/numbers.py" />
            <source>The field {field} holds numbers in two spellings, as “{first}” and “{second}”, so that it cannot be told which mark stands before the decimals. Write all of them in one way.</source>
            <translation>Il campo {field} contiene numeri scritti in due modi, come «{first}» e «{second}», per cui non si può dire quale segno stia prima dei decimali. Scrivili tutti allo stesso modo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/numbers.py" />
            <source>{field}: “{text}” is read as {number}.</source>
            <translation>{field}: «{text}» è letto come {number}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/numbers.py" />
            <source>“{text}” may be one number with decimals or several numbers. Write semicolons between numbers, for example 10; 20; 30, and after a single one: 7,50;</source>
            <translation>«{text}» può essere un numero con decimali o più numeri. Scrivi punti e virgola fra i numeri, per esempio 10; 20; 30, e dopo un numero solo: 7,50;</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/content.py" />
            <source>{file} is in the format o5m, which is not read. Convert it to .osm.pbf with osmconvert or osmium, or download it as .osm.pbf.</source>
            <translation>{file} è nel formato o5m, che non viene letto. Convertilo in .osm.pbf con osmconvert o osmium, oppure scaricalo come .osm.pbf.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/content.py" />
            <source>{file} is an answer of an Overpass server in JSON, which is not read. Ask for it again with [out:xml] at the beginning, and with (._;&gt;;) before the last “out”, so that the nodes of the ways come along.</source>
            <translation>{file} è una risposta di un server Overpass in JSON, che non viene letta. Richiedila con [out:xml] all'inizio e con (._;&gt;;) prima dell'ultimo «out», così da avere anche i nodi delle linee.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/content.py" />
            <source>{file} is not whole: the server gave up on the question (“{remark}”). Ask for a smaller area, or with a longer [timeout:…], and save the answer again.</source>
            <translation>{file} non è intero: il server ha rinunciato alla domanda («{remark}»). Chiedi un'area più piccola, o con un [timeout:…] più lungo, e salva di nuovo la risposta.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} holds {n} files. Unpack it first and choose one of them.</source>
            <translation>
                <numerusform>{file} contiene {n} file. Prima decomprimilo.</numerusform>
                <numerusform>{file} contiene {n} file. Prima decomprimilo e scegline uno.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} is packed in a way that is not read here ({packing}). Unpack it first, or take the .osm.pbf, which is smaller. Packed files can be .gz, .bz2, .xz or .zip.</source>
            <translation>{file} è compresso in un modo che qui non viene letto ({packing}). Prima decomprimilo, oppure prendi il .osm.pbf, che è più piccolo. I file compressi possono essere .gz, .bz2, .xz o .zip.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} has {packed} MB and unpacks to more than {unpacked} MB: that is no OpenStreetMap data. Download it again.</source>
            <translation>{file} ha {packed} MB e decompresso più di {unpacked} MB: non sono dati di OpenStreetMap. Scaricalo di nuovo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/packing.py" />
            <source>{file} unpacks to more than the {room} MB that are free in {folder}. Make room there, or take the .osm.pbf, which is smaller.</source>
            <translation>{file} decompresso è più grande dei {room} MB liberi in {folder}. Fai spazio lì, oppure prendi il .osm.pbf, che è più piccolo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/troubles.py" />
            <source>{file} is damaged or was cut off ({reason}). Nothing was made of the part that could be read. Download it again.</source>
            <translation>{file} è danneggiato o troncato ({reason}). La parte leggibile non è stata usata. Scaricalo di nuovo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm/troubles.py" />
            <source>{file} is not an OpenStreetMap file, whatever its name says: it is neither .osm.pbf nor OSM XML. Download it again, and open it in a text editor to see whether it holds an error message of the server.</source>
            <translation>{file} non è un file OpenStreetMap, qualunque cosa dica il suo nome: non è né .osm.pbf né OSM XML. Scaricalo di nuovo e aprilo in un editor di testo per vedere se contiene un messaggio di errore del server.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} was unpacked: {packed} MB became {unpacked} MB.</source>
            <translation>{file} è stato decompresso: da {packed} MB a {unpacked} MB.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} is a file of changes, not of a region: it holds only what was changed.</source>
            <translation>{file} è un file di modifiche, non di una regione: contiene solo ciò che è cambiato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>OpenStreetMap files cannot be read here: the GDAL of this QGIS was built without its OSM driver. Install QGIS from qgis.org, or use a road layer and “Roads from a line layer”.</source>
            <translation>Qui non si possono leggere file OpenStreetMap: la libreria GDAL di questo QGIS è stata compilata senza il driver OSM. Installa QGIS da qgis.org, oppure usa un layer di strade e «Strade da un layer lineare».</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes, ways and relations are left out: {file} says that they are deleted.</source>
            <translation>
                <numerusform>{n} nodo, linea o relazione è escluso: {file} dice che è eliminato.</numerusform>
                <numerusform>{n} nodi, linee e relazioni sono esclusi: {file} dice che sono eliminati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} older or repeated versions of nodes, ways and relations in {file} are passed over: of each the newest counts.</source>
            <translation>
                <numerusform>{n} versione più vecchia o ripetuta di nodi, linee e relazioni in {file} è ignorata: di ciascuno vale la più recente.</numerusform>
                <numerusform>{n} versioni più vecchie o ripetute di nodi, linee e relazioni in {file} sono ignorate: di ciascuno vale la più recente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes, ways or relations are in {file} several times and differ, and nothing tells which is newer: the last one counts ({examples}).</source>
            <translation>
                <numerusform>{n} nodo, linea o relazione è in {file} più volte e in modo diverso, e nulla dice quale sia più recente: vale l'ultimo ({examples}).</numerusform>
                <numerusform>{n} nodi, linee o relazioni sono in {file} più volte e in modo diverso, e nulla dice quale sia più recente: vale l'ultimo ({examples}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{n} nodes of {file} are left out: their latitude or longitude is missing or is on no globe.</source>
            <translation>
                <numerusform>{n} nodo di {file} è escluso: la sua latitudine o longitudine manca o non è sul globo.</numerusform>
                <numerusform>{n} nodi di {file} sono esclusi: la loro latitudine o longitudine manca o non è sul globo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} is a folder. Choose an OpenStreetMap file (.osm.pbf or .osm) in it.</source>
            <translation>{file} è una cartella. Scegli un file OpenStreetMap (.osm.pbf o .osm) al suo interno.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} does not exist. Check its path, and that its drive is connected.</source>
            <translation>Il file {file} non esiste. Controlla il percorso e che il disco sia collegato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} cannot be opened: {reason}.</source>
            <translation>Il file {file} non si può aprire: {reason}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>The file {file} is empty (0 bytes). Download it again.</source>
            <translation>Il file {file} è vuoto (0 byte). Scaricalo di nuovo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/osm_file.py" />
            <source>{file} was cut off: its last block ends beyond the {size} bytes that are there. Nothing was read from it. Download it again.</source>
            <translation>{file} è troncato: l'ultimo blocco finisce oltre i {size} byte presenti. Non è stato letto nulla. Scaricalo di nuovo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>Part {rank} by size, {km} km that no road links with the main network; its nearest junction is {gap} m from one of the main network.</source>
            <translation>Parte {rank} per dimensione, {km} km che nessuna strada collega alla rete principale; il suo nodo più vicino è a {gap} m da un nodo della rete principale.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One can drive in here, but not back to the main network: {km} km of road.</source>
            <translation>Qui si può entrare, ma non tornare alla rete principale: {km} km di strada.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One can get from here to the main network, but not in: {km} km of road.</source>
            <translation>Da qui si raggiunge la rete principale, ma non si può entrare: {km} km di strada.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>One-way roads lead neither from here to the main network nor back: {km} km of road.</source>
            <translation>Le strade a senso unico non portano da qui alla rete principale né viceversa: {km} km di strada.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>No travel time in either direction, so nobody can use this road.</source>
            <translation>Nessun tempo di viaggio in nessuna direzione, quindi nessuno può usare questa strada.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is missing.</source>
            <translation>Manca la velocità.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is {speed} km/h.</source>
            <translation>La velocità è {speed} km/h.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The speed is {speed} km/h, more than {fastest} km/h.</source>
            <translation>La velocità è {speed} km/h, più di {fastest} km/h.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>{length} m in {minutes} minutes would be {implied} km/h, but the speed is {speed} km/h.</source>
            <translation>{length} m in {minutes} minuti sarebbero {implied} km/h, ma la velocità è {speed} km/h.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>The line is {drawn} m long, but length_m says {stated} m.</source>
            <translation>La linea disegnata è lunga {drawn} m, ma length_m dice {stated} m.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>A dead end {gap} m from road {other} that it does not meet.</source>
            <translation>Un vicolo cieco a {gap} m dalla strada {other}, che non tocca.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/checks.py" />
            <source>Lies on road {other}.</source>
            <translation>È sovrapposta alla strada {other}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>“{place}” is known to the server only as a point, not as an area. Name a municipality, district or region, or choose an extent instead.</source>
            <translation>Il server conosce «{place}» solo come punto, non come area. Indica un comune, una provincia o una regione, oppure scegli un'estensione.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server knows no place called “{place}”. Check the spelling, or add the region and the country: “Lindau, Bavaria, Germany”.</source>
            <translation>Il server non conosce alcuna località «{place}». Controlla come è scritta, oppure aggiungi la regione e il paese: «Lindau, Bavaria, Germany».</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The area is {size} km², and at most {limit} km² are asked of the server at once. Choose a smaller area, raise the limit under Advanced, or use a file of the region (for example from download.geofabrik.de) with “Roads from an OSM file”.</source>
            <translation>L'area è di {size} km², ma al server si chiedono al massimo {limit} km² alla volta. Scegli un'area più piccola, alza il limite nei parametri avanzati, oppure usa un file della regione (per esempio da download.geofabrik.de) con «Strade da un file OSM».</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>OpenStreetMap has no roads of the wanted kind in this area. Check that the extent or place lies where you mean, on land, and try a larger one.</source>
            <translation>In quest'area OpenStreetMap non ha strade del tipo voluto. Controlla che l'estensione o la località sia dove intendi, sulla terraferma, e provane una più grande.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} refused the question (HTTP {status} {reason}). Try again later, or name another server under Advanced.</source>
            <translation>Il server {server} ha rifiutato la richiesta (HTTP {status} {reason}). Riprova più tardi, oppure indica un altro server nei parametri avanzati.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} gave up on the question: “{remark}”. Choose a smaller area, or try again later.</source>
            <translation>Il server {server} ha interrotto la richiesta: «{remark}». Scegli un'area più piccola, oppure riprova più tardi.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} is busy; trying again in {n} seconds.</source>
            <translation>
                <numerusform>Il server {server} è occupato; nuovo tentativo tra {n} secondo.</numerusform>
                <numerusform>Il server {server} è occupato; nuovo tentativo tra {n} secondi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} is busy and did not take the question in {tries} tries. Try again in some minutes, choose a smaller area, or name another server under Advanced. What was downloaded so far is kept.</source>
            <translation>Il server {server} è occupato e non ha accettato la richiesta in {tries} tentativi. Riprova tra qualche minuto, scegli un'area più piccola, oppure indica un altro server nei parametri avanzati. Quanto è già stato scaricato viene conservato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>An earlier download that was stopped is still ending; waiting for it.</source>
            <translation>Un download precedente, interrotto, sta ancora terminando; attesa in corso.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} did not answer within {n} seconds. Try again later, choose a smaller area, or give it more time under Advanced.</source>
            <translation>
                <numerusform>Il server {server} non ha risposto entro {n} secondo. Riprova più tardi, scegli un'area più piccola, oppure concedi più tempo nei parametri avanzati.</numerusform>
                <numerusform>Il server {server} non ha risposto entro {n} secondi. Riprova più tardi, scegli un'area più piccola, oppure concedi più tempo nei parametri avanzati.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} cannot be reached. Check the internet connection and, in an office network, the proxy in QGIS's settings (Options, Network).</source>
            <translation>Il server {server} non è raggiungibile. Controlla la connessione a Internet e, in una rete aziendale, il proxy nelle impostazioni di QGIS (Opzioni, Rete).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} cannot be asked: {reason}. Check its address under Advanced.</source>
            <translation>Non è possibile interrogare il server {server}: {reason}. Controlla il suo indirizzo nei parametri avanzati.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>The server {server} answered with something that is not map data. In an office network this is often a log-in page: open any web page first. Else try again later, or name another server under Advanced.</source>
            <translation>Il server {server} ha risposto con qualcosa che non sono dati cartografici. In una rete aziendale è spesso una pagina di accesso: apri prima una qualsiasi pagina web. Altrimenti riprova più tardi, oppure indica un altro server nei parametri avanzati.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/download.py" />
            <source>{n} answers kept in {folder} are not as they were kept, so that they are asked for again.</source>
            <translation>
                <numerusform>{n} risposta conservata in {folder} non è più come fu conservata, per cui è richiesta di nuovo.</numerusform>
                <numerusform>{n} risposte conservate in {folder} non sono più come furono conservate, per cui sono richieste di nuovo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} lines have no length and are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} linea non ha lunghezza ed è esclusa (id elementi {ids}).</numerusform>
                <numerusform>{n} linee non hanno lunghezza e sono escluse (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>No line has a length. Check that the layer holds roads and that its coordinate reference system is the one its coordinates are in.</source>
            <translation>Nessuna linea ha una lunghezza. Controlla che il layer contenga strade e che il suo sistema di riferimento sia quello delle sue coordinate.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} features lie exactly on another one. Where speed, class and name agree they became one road with the directions of both; otherwise the faster one was kept (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} elemento coincide esattamente con un altro. Dove velocità, classe e nome concordano sono diventati una sola strada con le direzioni di entrambi; altrimenti è stato tenuto il più veloce (id elementi {ids}).</numerusform>
                <numerusform>{n} elementi coincidono esattamente con un altro. Dove velocità, classe e nome concordano sono diventati una sola strada con le direzioni di entrambi; altrimenti è stato tenuto il più veloce (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>The tolerance of {tolerance} m joined places with another one ({places}) and led dead ends to the line beside them ({dead_ends}).</source>
            <translation>La tolleranza di {tolerance} m ha unito punti a un altro ({places}) e ha portato vicoli ciechi fino alla linea accanto ({dead_ends}).</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} lines are so short that a tolerance of {tolerance} m draws them together to a point; they are left out and what they linked is joined directly (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} linea è così corta che una tolleranza di {tolerance} m la riduce a un punto; è esclusa e ciò che collegava è unito direttamente (id elementi {ids}).</numerusform>
                <numerusform>{n} linee sono così corte che una tolleranza di {tolerance} m le riduce a un punto; sono escluse e ciò che collegavano è unito direttamente (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{n} stretches of road have no length that can be measured and are left out (feature ids {ids}). Check that their coordinates lie where the layer's coordinate reference system is meant for.</source>
            <translation>
                <numerusform>{n} tratto di strada non ha una lunghezza misurabile ed è escluso (id elementi {ids}). Controlla che le coordinate siano dove vale il sistema di riferimento del layer.</numerusform>
                <numerusform>{n} tratti di strada non hanno una lunghezza misurabile e sono esclusi (id elementi {ids}). Controlla che le coordinate siano dove vale il sistema di riferimento del layer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>No line has a length that can be measured. Check that the layer's coordinate reference system is the one its coordinates are in.</source>
            <translation>Nessuna linea ha una lunghezza misurabile. Controlla che il sistema di riferimento del layer sia quello delle sue coordinate.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/lines.py" />
            <source>{percent} % of the junctions are dead ends, so most roads do not meet. Lines that nearly touch need a tolerance of some metres; lines that cross without a common vertex need junctions at every crossing. “Check roads” shows where.</source>
            <translation>{percent} % dei nodi sono vicoli ciechi, quindi la maggior parte delle strade non si incontra. Le linee che quasi si toccano richiedono una tolleranza di qualche metro; le linee che si incrociano senza un vertice comune richiedono nodi a ogni incrocio. «Verifica delle strade» mostra dove.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{n} ways of {file} are left out, because their nodes are not in it ({examples}). Answers of an Overpass server hold them if it is asked for (._;&gt;;) before “out”.</source>
            <translation>
                <numerusform>{n} linea di {file} è esclusa, perché i suoi nodi non ci sono ({examples}). Le risposte di un server Overpass li contengono se si chiede (._;&gt;;) prima di «out».</numerusform>
                <numerusform>{n} linee di {file} sono escluse, perché i loro nodi non ci sono ({examples}). Le risposte di un server Overpass li contengono se si chiede (._;&gt;;) prima di «out».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{file} holds no roads for the mode {mode}: {n} of its ways are roads, paths or ferries, and none of them is open to it. Choose another mode or another file.</source>
            <translation>
                <numerusform>{file} non contiene strade per la modalità {mode}: {n} delle sue linee è una strada, un sentiero o un traghetto, e non le è aperta. Scegli un'altra modalità o un altro file.</numerusform>
                <numerusform>{file} non contiene strade per la modalità {mode}: {n} delle sue linee sono strade, sentieri o traghetti, e nessuna le è aperta. Scegli un'altra modalità o un altro file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>There are no roads for the mode {mode} in this area: {n} of the ways there are roads, paths or ferries, and none of them is open to it. Check that the area lies where you mean, or choose another mode.</source>
            <translation>
                <numerusform>In quest'area non ci sono strade per la modalità {mode}: {n} delle linee presenti è una strada, un sentiero o un traghetto, e non le è aperta. Controlla che l'area sia dove intendi, oppure scegli un'altra modalità.</numerusform>
                <numerusform>In quest'area non ci sono strade per la modalità {mode}: {n} delle linee presenti sono strade, sentieri o traghetti, e nessuna le è aperta. Controlla che l'area sia dove intendi, oppure scegli un'altra modalità.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>{n} roads are cut where nodes are missing in {file} (ways {ids}). Extracts keep roads whole when they are made with all nodes of their ways.</source>
            <translation>
                <numerusform>{n} strada è tagliata dove mancano nodi in {file} (linee {ids}). Gli estratti tengono intere le strade quando sono fatti con tutti i nodi delle loro linee.</numerusform>
                <numerusform>{n} strade sono tagliate dove mancano nodi in {file} (linee {ids}). Gli estratti tengono intere le strade quando sono fatti con tutti i nodi delle loro linee.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>No road of {file} lies in the chosen extent. Choose an extent that overlaps the file, or none.</source>
            <translation>Nessuna strada di {file} si trova nell'estensione scelta. Scegli un'estensione che si sovrappone al file, o nessuna.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/osm.py" />
            <source>No road of {file} lies in the chosen extent. The file covers {west} to {east} degrees east and {south} to {north} degrees north: choose an extent that overlaps it, or none.</source>
            <translation>Nessuna strada di {file} si trova nell'estensione scelta. Il file copre da {west} a {east} gradi est e da {south} a {north} gradi nord: scegli un'estensione che vi si sovrappone, o nessuna.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/snapping.py" />
            <source>With a tolerance of {tolerance} m too many line ends count as one place. Choose a smaller tolerance; a few metres are usual.</source>
            <translation>Con una tolleranza di {tolerance} m troppi estremi di linea contano come un solo punto. Scegli una tolleranza minore; di solito bastano pochi metri.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/snapping.py" />
            <source>With a tolerance of {tolerance} m long chains of line ends count as one place. Choose a smaller tolerance; a few metres are usual.</source>
            <translation>Con una tolleranza di {tolerance} m lunghe catene di estremi di linea contano come un solo punto. Scegli una tolleranza minore; di solito bastano pochi metri.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/speeds.py" />
            <source>The table {file} names no road class in line {line}. Put the class in the column road_class, or delete the line.</source>
            <translation>La tabella {file} non indica la classe stradale nella riga {line}. Metti la classe nella colonna road_class, oppure elimina la riga.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/speeds.py" />
            <source>The table {file} holds no speed. Give it a column car_kmh, bicycle_kmh or foot_kmh.</source>
            <translation>La tabella {file} non contiene velocità. Aggiungi una colonna car_kmh, bicycle_kmh o foot_kmh.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/traffic.py" />
            <source>The table {file} has the period “{value}” in line {line}, which is not known. Use free_flow, off_peak or peak.</source>
            <translation>La tabella {file} ha nella riga {line} il periodo «{value}», che non è noto. Usa free_flow, off_peak o peak.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/roads/traffic.py" />
            <source>The table {file} has no factor in line {line}. Write for example 1.3 for 30 percent more time.</source>
            <translation>La tabella {file} non ha un fattore nella riga {line}. Scrivi per esempio 1.3 per il 30 per cento di tempo in più.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} is empty. Its first line must name the columns: {columns}.</source>
            <translation>La tabella {file} è vuota. La prima riga deve indicare le colonne: {columns}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} has no column {columns}. Its first line must name the columns: {expected}.</source>
            <translation>La tabella {file} non ha la colonna {columns}. La prima riga deve indicare le colonne: {expected}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} cannot be read from line {line} on: a quotation mark is not closed or stands inside a cell, or a cell is longer than {most} characters. Correct the line, or write quotation marks inside a cell twice.</source>
            <translation>La tabella {file} non è leggibile dalla riga {line} in poi: una virgoletta non è chiusa o sta dentro una cella, oppure una cella è più lunga di {most} caratteri. Correggi la riga, oppure scrivi due volte le virgolette dentro una cella.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} has “{text}” in line {line}, column {column}, where a number above 0 is needed. Correct it, or leave the cell empty.</source>
            <translation>La tabella {file} contiene «{text}» nella riga {line}, colonna {column}, dove serve un numero maggiore di 0. Correggilo, oppure lascia vuota la cella.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} cannot be read: {reason}. Check the path.</source>
            <translation>La tabella {file} non si può leggere: {reason}. Controlla il percorso.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/engine/tables.py" />
            <source>The table {file} is not a text file. Save it as CSV (UTF-8).</source>
            <translation>La tabella {file} non è un file di testo. Salvala come CSV (UTF-8).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>The layer “{layer}” has no areas. Choose a layer with at least one, or clear its filter and selection.</source>
            <translation>Il layer «{layer}» non ha aree. Scegli un layer che ne abbia almeno una, oppure togli il suo filtro e la selezione.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>No area of “{layer}” has a code in the field {field}. Choose the field that holds the codes of the areas.</source>
            <translation>Nessuna area di «{layer}» ha un codice nel campo {field}. Scegli il campo che contiene i codici delle aree.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>{n} areas of “{layer}” have no code and belong to nothing: features {ids}.</source>
            <translation>
                <numerusform>{n} area di «{layer}» non ha codice e non appartiene a nulla: elementi {ids}.</numerusform>
                <numerusform>{n} aree di «{layer}» non hanno codice e non appartengono a nulla: elementi {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/areas.py" />
            <source>{n} codes of “{layer}” stand for several features, which are taken as one area each: {codes}.</source>
            <translation>
                <numerusform>{n} codice di «{layer}» indica più elementi, che sono presi come una sola area: {codes}.</numerusform>
                <numerusform>{n} codici di «{layer}» indicano più elementi, che sono presi come una sola area ciascuno: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/attributes.py" />
            <source>The layer “{layer}” has no field “{field}”. Choose one of its fields.</source>
            <translation>Il layer «{layer}» non ha il campo «{field}». Scegli uno dei suoi campi.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/basins.py" />
            <source>It has no code.</source>
            <translation>Non ha un codice.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/basins.py" />
            <source>Nobody commutes from, to or within it.</source>
            <translation>Nessuno si sposta per lavoro da, verso o dentro quest'area.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/basins.py" />
            <source>No commuter links it to a basin.</source>
            <translation>Nessun pendolare la collega a un sistema locale.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/basins.py" />
            <source>Reserve unit: joined at the end to the basin that it is linked to most.</source>
            <translation>Unità di riserva: unita alla fine al sistema locale con cui ha più legami.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>Scattered: fewer neighbours of its own than chance explains (p = {p}).</source>
            <translation>Disperso: meno vicini dello stesso settore di quanti ne spieghi il caso (p = {p}).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>No clustering beyond what chance explains (p = {p}).</source>
            <translation>Nessun raggruppamento oltre ciò che spiega il caso (p = {p}).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>Clusters (p = {p}). Within {peak}, where the excess is greatest, its own firms are {times} times as frequent as among all firms.</source>
            <translation>Forma cluster (p = {p}). Entro {peak}, dove l'eccesso è massimo, le sue imprese sono {times} volte più frequenti che tra tutte le imprese.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>At what travel time that ends cannot be told.</source>
            <translation>A quale tempo di viaggio finisca non si può dire.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>Its firms are still nearer each other than chance explains at {bound}, the longest travel time looked at: allow longer ones.</source>
            <translation>Le sue imprese sono ancora più vicine fra loro di quanto spieghi il caso a {bound}, il tempo di viaggio più lungo considerato: consenti tempi più lunghi.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance.py" />
            <source>They are nearer each other than chance explains up to {bound}.</source>
            <translation>Sono più vicine fra loro di quanto spieghi il caso fino a {bound}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>There are no charts. {why}</source>
            <translation>Non ci sono grafici. {why}</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <location filename="processing/clusters/clusterdistance.py" />
            <source>At what travel time does it cluster?</source>
            <translation>A quale tempo forma cluster?</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>no meeting bound can be proposed</source>
            <translation>nessuna soglia d'incontro si può proporre</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>proposed meeting bound: the median over the sectors that cluster</source>
            <translation>soglia d'incontro proposta: la mediana dei settori che formano cluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>sectors cluster</source>
            <translation>settori formano cluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>sectors judged</source>
            <translation>settori valutati</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <location filename="processing/sector_parameters.py" />
            <source>Sector</source>
            <translation>Settore</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/meeting_parameters.py" />
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/firms/parameters.py" />
            <source>Firms</source>
            <translation>Imprese</translation>
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
            <translation>Soglia (minuti)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What was found</source>
            <translation>Che cosa è stato trovato</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>M compares the sector's share among the neighbours within a travel time with its share among all firms: 2 is twice as much as expected, 1 is no concentration. It adds up everything nearer, so it stays high long after a cluster has ended.</source>
            <translation>M confronta la quota del settore tra i vicini entro un tempo di viaggio con la sua quota tra tutte le imprese: 2 è il doppio dell'atteso, 1 è nessuna concentrazione. Somma tutto ciò che è più vicino, quindi resta alto ben oltre la fine di un cluster.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>K_d says how dense the travel times between two firms of the sector are at each minute by itself. Where it comes back into the grey band, firms of the sector are no longer nearer each other than chance explains: the proposed meeting bound.</source>
            <translation>K_d dice quanto sono densi i tempi di viaggio tra due imprese del settore a ogni singolo minuto. Dove rientra nella fascia grigia, le imprese del settore non sono più vicine fra loro di quanto spieghi il caso: è la soglia d'incontro proposta.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>The grey band holds what chance explains: if all firms changed places at random, 19 of 20 curves would stay inside it at every minute. p belongs to the whole curve of M; q is p after correction for the number of sectors.</source>
            <translation>La fascia grigia contiene ciò che il caso spiega: se tutte le imprese cambiassero posto a caso, 19 curve su 20 vi resterebbero dentro a ogni minuto. p riguarda l'intera curva di M; q è p corretto per il numero di settori.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>How to read the curves</source>
            <translation>Come leggere le curve</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>travel time (minutes)</source>
            <translation>tempo di viaggio (minuti)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>this sector</source>
            <translation>questo settore</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>explained by chance (95 %)</source>
            <translation>spiegato dal caso (95 %)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Sector {name}</source>
            <translation>Settore {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Curves of {n} sectors that do not differ from chance are not drawn; they are in the table of curves.</source>
            <translation>
                <numerusform>La curva di {n} settore che non differisce dal caso non è disegnata; è nella tabella delle curve.</numerusform>
                <numerusform>Le curve di {n} settori che non differiscono dal caso non sono disegnate; sono nella tabella delle curve.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>Curves of {n} more sectors are in the table of curves.</source>
            <translation>
                <numerusform>La curva di {n} altro settore è nella tabella delle curve.</numerusform>
                <numerusform>Le curve di altri {n} settori sono nella tabella delle curve.</numerusform>
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
            <translation>M: concentrazione entro un tempo di viaggio</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>K_d: density at a travel time</source>
            <translation>K_d: densità a un tempo di viaggio</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>times expected</source>
            <translation>volte l'atteso</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_distance_report.py" />
            <source>% of pairs per minute</source>
            <translation>% delle coppie al minuto</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>Core firm: all of a core can meet in time</source>
            <translation>Impresa del nucleo: tutte quelle di un nucleo possono incontrarsi in tempo</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>Fringe firm: within half that time of the core's middle</source>
            <translation>Impresa del margine: entro metà di quel tempo dal centro del nucleo</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>Firm in no cluster</source>
            <translation>Impresa in nessun cluster</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{name}: {n} core firms</source>
            <translation>
                <numerusform>{name}: {n} impresa nel nucleo</numerusform>
                <numerusform>{name}: {n} imprese nel nucleo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart each way</source>
            <translation>
                <numerusform>{text}, distanti fino a {n} minuto in ciascuna direzione</numerusform>
                <numerusform>{text}, distanti fino a {n} minuti in ciascuna direzione</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart, mean of both ways</source>
            <translation>
                <numerusform>{text}, distanti fino a {n} minuto, media di andata e ritorno</numerusform>
                <numerusform>{text}, distanti fino a {n} minuti, media di andata e ritorno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{text} up to {n} minutes apart</source>
            <translation>
                <numerusform>{text}, distanti fino a {n} minuto</numerusform>
                <numerusform>{text}, distanti fino a {n} minuti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/cluster_styles.py" />
            <source>{name}: within {n} minutes of its core</source>
            <translation>
                <numerusform>{name}: entro {n} minuto dal suo nucleo</numerusform>
                <numerusform>{name}: entro {n} minuti dal suo nucleo</numerusform>
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
                <numerusform>{n} cluster più piccolo</numerusform>
                <numerusform>{n} cluster più piccoli</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>{percent} % of the bounds</source>
            <translation>{percent} % delle soglie</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>all firms</source>
            <translation>tutte le imprese</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>firms drawn at random (mean of {n} draws)</source>
            <translation>
                <numerusform>imprese estratte a caso ({n} estrazione)</numerusform>
                <numerusform>imprese estratte a caso (media di {n} estrazioni)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Method</source>
            <translation>Metodo</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Bound</source>
            <translation>Soglia</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Traffic period</source>
            <translation>Periodo di traffico</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Draw of firms</source>
            <translation>Estrazione delle imprese</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>the method</source>
            <translation>il metodo</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>the meeting bound</source>
            <translation>la soglia d'incontro</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>the traffic period</source>
            <translation>il periodo di traffico</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>the draw of firms</source>
            <translation>l'estrazione delle imprese</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>There is no consensus cluster, so that no boundary can be compared.</source>
            <translation>Non c'è alcun cluster di consenso, quindi nessun confine si può confrontare.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Nothing was varied, so that nothing can be said about what moves the boundary.</source>
            <translation>Nulla è stato variato, quindi non si può dire nulla su che cosa sposta il confine.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>No setting moves the boundary by itself, only several together.</source>
            <translation>Nessuna impostazione sposta il confine da sola, solo più impostazioni insieme.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>No setting moves the boundary: the firms of each cluster are always together.</source>
            <translation>Nessuna impostazione sposta il confine: le imprese di ogni cluster sono sempre insieme.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>What moves the boundary most: {first} ({most} of the variation).</source>
            <translation>Che cosa sposta di più il confine: {first} ({most} della variazione).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>What moves the boundary most: {first} ({most} of the variation), then {second} ({less}).</source>
            <translation>Che cosa sposta di più il confine: {first} ({most} della variazione), poi {second} ({less}).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus.py" />
            <source>Settings acting together make up {share}.</source>
            <translation>Le impostazioni che agiscono insieme spiegano {share}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Clusters and how sure they are</source>
            <translation>Cluster e loro certezza</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>What moves the boundary</source>
            <translation>Che cosa sposta il confine</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>One setting changed at a time</source>
            <translation>Un'impostazione cambiata alla volta</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Consensus clusters</source>
            <translation>Cluster di consenso</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>core firms</source>
            <translation>imprese nei nuclei</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>in transition zones</source>
            <translation>nelle zone di transizione</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>in fringes</source>
            <translation>nei margini</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>in no cluster</source>
            <translation>in nessun cluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>consensus clusters</source>
            <translation>cluster di consenso</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>runs</source>
            <translation>esecuzioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>No cluster is found in most of the runs.</source>
            <translation>Nessun cluster compare nella maggior parte delle esecuzioni.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Cluster</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Around firm</source>
            <translation>Intorno all'impresa</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Core firms</source>
            <translation>Imprese del nucleo</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Transition</source>
            <translation>Transizione</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Fringe</source>
            <translation>Margine</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Mean certainty</source>
            <translation>Certezza media</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>… and {n} smaller ones, which the layers hold.</source>
            <translation>
                <numerusform>… e {n} più piccolo, contenuto nei layer.</numerusform>
                <numerusform>… e {n} più piccoli, contenuti nei layer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Certainty is the share of the runs in which a firm is in one cluster with the others of it. Core: at least 80 %; transition: 50 to 80 %; fringe: 20 to 50 %.</source>
            <translation>La certezza è la quota delle esecuzioni in cui un'impresa è nello stesso cluster delle altre che ne fanno parte. Nucleo: almeno 80 %; transizione: da 50 a 80 %; margine: da 20 a 50 %.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Several settings together</source>
            <translation>Più impostazioni insieme</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Shares of the variation, over all runs, of how many of the core firms of its cluster each firm is with. A large share of the draws of firms means that the boundary owes much to which firms happen to be in the register.</source>
            <translation>Quote della variazione, su tutte le esecuzioni, di quante imprese del nucleo del suo cluster stanno con ogni impresa. Una quota grande delle estrazioni di imprese significa che il confine dipende molto da quali imprese si trovano per caso nel registro.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Nothing was varied.</source>
            <translation>Nulla è stato variato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>What is changed</source>
            <translation>Che cosa cambia</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>to</source>
            <translation>diventa</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>instead of</source>
            <translation>invece di</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Firms that come in</source>
            <translation>Imprese che entrano</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>that fall out</source>
            <translation>che escono</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>that change cluster</source>
            <translation>che cambiano cluster</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Jobs that come in</source>
            <translation>Addetti che entrano</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_report.py" />
            <source>Against the run with the settings as given and all firms. Random draws are means over the firms drawn.</source>
            <translation>Rispetto all'esecuzione con le impostazioni date e tutte le imprese. Per le estrazioni casuali sono medie sulle imprese estratte.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_styles.py" />
            <source>In no cluster in most runs</source>
            <translation>In nessun cluster nella maggior parte delle esecuzioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_styles.py" />
            <source>Core: together in at least 80 % of the runs</source>
            <translation>Nucleo: insieme almeno nell'80 % delle esecuzioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_styles.py" />
            <source>Transition: together in 50 to 80 % of the runs</source>
            <translation>Transizione: insieme nel 50-80 % delle esecuzioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/consensus_styles.py" />
            <source>Fringe: together in 20 to 50 % of the runs</source>
            <translation>Margine: insieme nel 20-50 % delle esecuzioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/crs.py" />
            <source>The layer has no coordinate reference system, so nothing can be measured on it. Set one in the layer's properties (Source) and try again.</source>
            <translation>Il layer non ha un sistema di riferimento, quindi non vi si può misurare nulla. Impostane uno nelle proprietà del layer (Sorgente) e riprova.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/crs.py" />
            <source>The coordinate reference system {crs} cannot be brought to metres: it is a local one, or the coordinates lie outside of where it is used. Set the system that the coordinates are in, in the layer's properties (Source), and try again.</source>
            <translation>Il sistema di riferimento {crs} non può essere portato in metri: è locale, oppure le coordinate sono fuori da dove è usato. Imposta nelle proprietà del layer (Sorgente) il sistema delle sue coordinate e riprova.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Towns (invented)</source>
            <translation>Centri abitati (inventati)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Centres of towns and villages by rank, the largest first.</source>
            <translation>Centri di città e paesi per rango, il più grande per primo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Firms (invented)</source>
            <translation>Imprese (inventate)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>A register of firms over ten years. jobs_2015 to jobs_2024 are the jobs at the end of each year, 0 when the firm did not exist; jobs is the last of them. closed is empty for firms that still exist; in the project a filter leaves the others out. sector is a NACE Rev. 2 division. member tells who belongs to the business association. planted_cluster and planted_stage are the truth that an analysis should find again: the firms of a planted cluster lie within {minutes} minutes of each other by road, empty means noise.</source>
            <translation>Un registro delle imprese di dieci anni. Da jobs_2015 a jobs_2024 ci sono gli addetti alla fine di ogni anno, 0 quando l'impresa non esisteva; jobs è l'ultimo di questi valori. closed è vuoto per le imprese che esistono ancora; nel progetto un filtro lascia fuori le altre. sector è una divisione NACE Rev. 2. member dice chi fa parte dell'associazione di imprese. planted_cluster e planted_stage sono la verità che un'analisi dovrebbe ritrovare: le imprese di un cluster inserito distano tra loro al massimo {minutes} minuti su strada, vuoto significa rumore.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Supplier links (invented)</source>
            <translation>Forniture (inventate)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Who supplies whom, by firm_id, with the value of a year in thousand euro.</source>
            <translation>Chi fornisce chi, per firm_id, con il valore di un anno in migliaia di euro.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Roads (invented)</source>
            <translation>Strade (inventate)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>A road network, ready for every parameter that asks for roads.</source>
            <translation>Una rete stradale, pronta per ogni parametro che chiede strade.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Water (invented)</source>
            <translation>Acque (inventate)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Rivers and a lake.</source>
            <translation>Fiumi e un lago.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Municipalities (invented)</source>
            <translation>Comuni (inventati)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Municipalities that tile the island. employed_residents and jobs are the sums of the commuting table by residence and by place of work; jobs_in_firms is the part of the jobs that is in the register of firms.</source>
            <translation>Comuni che coprono tutta l'isola. employed_residents e jobs sono le somme della tabella del pendolarismo per residenza e per luogo di lavoro; jobs_in_firms è la parte degli addetti presente nel registro delle imprese.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Land price (invented)</source>
            <translation>Prezzi terreni (inventati)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Price of building land in euro per square metre.</source>
            <translation>Prezzo dei terreni edificabili in euro al metro quadrato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Elevation (invented)</source>
            <translation>Quota (inventata)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Height above the sea in metres.</source>
            <translation>Altezza sul livello del mare in metri.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Commuting (invented)</source>
            <translation>Pendolarismo (inventato)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>People by municipality of residence and of work, those who stay at home included.</source>
            <translation>Persone per comune di residenza e di lavoro, compreso chi resta nel proprio comune.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Jobs by sector (invented)</source>
            <translation>Addetti per settore (inventati)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>Jobs by municipality, sector and size class of the firm. An empty size class holds the jobs that are in no register of firms.</source>
            <translation>Addetti per comune, settore e classe dimensionale dell'impresa. Una classe dimensionale vuota contiene gli addetti che non sono in alcun registro delle imprese.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>The GeoPackage {path} cannot be written. Check that the folder exists, that the disk has room and that no other program (or layer of the project) has the file open.</source>
            <translation>Il GeoPackage {path} non si può scrivere. Controlla che la cartella esista, che ci sia spazio sul disco e che nessun altro programma (o layer del progetto) tenga aperto il file.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/demo.py" />
            <source>INVENTED DATA: this region does not exist. {about} Made by ERIK Clusters {version} with seed {seed} and size {size}.</source>
            <translation>DATI INVENTATI: questa regione non esiste. {about} Creato da ERIK Clusters {version} con seme {seed} e dimensione {size}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Industrial district: all four conditions hold.</source>
            <translation>Distretto industriale: tutte e quattro le condizioni sono soddisfatte.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 2: no size class of its manufacturing jobs is known.</source>
            <translation>Stadio 2: non è nota alcuna classe dimensionale dei suoi addetti manifatturieri.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 2: its manufacturing is concentrated most in large units.</source>
            <translation>Stadio 2: la sua manifattura è concentrata soprattutto in unità grandi.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 3: no industry has a quotient above 1, or none is told.</source>
            <translation>Stadio 3: nessuna industria ha un quoziente maggiore di 1, oppure nessuna è indicata.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 4: no size class of its main industry's jobs is known.</source>
            <translation>Stadio 4: non è nota alcuna classe dimensionale degli addetti della sua industria principale.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 4: small and medium units hold {share} % of {industry}.</source>
            <translation>Stadio 4: le unità piccole e medie hanno {share} % di {industry}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 1: no jobs are known.</source>
            <translation>Stadio 1: nessun addetto noto.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 1: the quotient of manufacturing, {lq}, is not above 1.</source>
            <translation>Stadio 1: il quoziente della manifattura, {lq}, non è maggiore di 1.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Stage 1: {sector} has a greater quotient ({top}) than manufacturing.</source>
            <translation>Stadio 1: {sector} ha un quoziente ({top}) maggiore di quello della manifattura.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Its main industry has one medium unit, with at least twice the jobs of all small ones: look at it before you call this a district.</source>
            <translation>La sua industria principale ha una sola unità media, con almeno il doppio degli addetti di tutte le piccole: verifica prima di chiamarlo distretto.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>agriculture</source>
            <translation>agricoltura</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>mining and utilities</source>
            <translation>estrazione e servizi di rete</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>manufacturing</source>
            <translation>manifattura</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>construction</source>
            <translation>costruzioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>trade</source>
            <translation>commercio</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>business services</source>
            <translation>servizi alle imprese</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>consumer services</source>
            <translation>servizi ai consumatori</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>social services</source>
            <translation>servizi sociali</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>{n} of {basins} labour basins are industrial districts.</source>
            <translation>
                <numerusform>{n} sistema locale del lavoro su {basins} è un distretto industriale.</numerusform>
                <numerusform>{n} sistemi locali del lavoro su {basins} sono distretti industriali.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Basin</source>
            <translation>Sistema locale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>District</source>
            <translation>Distretto</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>1: quotient of manufacturing (greatest of all)</source>
            <translation>1: quoziente della manifattura (massimo fra tutti)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>2: quotients of small, medium, large units</source>
            <translation>2: quozienti di unità piccole, medie, grandi</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>3: main industry (quotient, jobs)</source>
            <translation>3: industria principale (quoziente, addetti)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>4: share of small and medium units</source>
            <translation>4: quota delle unità piccole e medie</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>Result</source>
            <translation>Risultato</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Industrial districts</source>
            <translation>Distretti industriali</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>The four conditions follow Sforzi and ISTAT as stated from memory of the literature. Check them against the source before you call a result compliant.</source>
            <translation>Le quattro condizioni seguono Sforzi e ISTAT, citati a memoria dalla letteratura. Confrontale con la fonte prima di dichiarare conforme un risultato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>ESTIMATE: the labour basins were estimated, not observed; so are these results.</source>
            <translation>STIMA: i sistemi locali del lavoro sono stimati, non osservati; quindi anche questi risultati.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/districts.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>{start} to {end} minutes</source>
            <translation>da {start} a {end} minuti</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>up to {n} minutes</source>
            <translation>
                <numerusform>fino a {n} minuto</numerusform>
                <numerusform>fino a {n} minuti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/legend.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minuti</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>The layer “{layer}” has no field “{field}”. Choose one of its fields, or leave it empty.</source>
            <translation>Il layer «{layer}» non ha il campo «{field}». Scegli uno dei suoi campi, oppure lascia vuoto.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>{n} features of “{layer}” have no line and are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} elemento di «{layer}» non ha una linea ed è escluso (id elementi {ids}).</numerusform>
                <numerusform>{n} elementi di «{layer}» non hanno una linea e sono esclusi (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>{n} features of “{layer}” have parts with fewer than two vertices or with coordinates that are no numbers or lie nowhere; these parts are left out (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} elemento di «{layer}» ha parti con meno di due vertici o con coordinate che non sono numeri o che non sono in alcun luogo; queste parti sono escluse (id elementi {ids}).</numerusform>
                <numerusform>{n} elementi di «{layer}» hanno parti con meno di due vertici o con coordinate che non sono numeri o che non sono in alcun luogo; queste parti sono escluse (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/lines.py" />
            <source>No feature of “{layer}” has a usable line. Check that the layer holds roads, and that its coordinate reference system is the one its coordinates are in.</source>
            <translation>Nessun elemento di «{layer}» ha una linea utilizzabile. Controlla che il layer contenga strade e che il suo sistema di riferimento sia quello delle sue coordinate.</translation>
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
            <translation>Alcune coordinate sono fuori da ciò che il sistema di riferimento {crs} può descrivere. Controlla che il layer abbia il sistema delle sue coordinate.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Agriculture, forestry, fishing</source>
            <translation>Agricoltura, silvicoltura, pesca</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Mining</source>
            <translation>Estrazione di minerali</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Manufacturing</source>
            <translation>Attività manifatturiere</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Energy supply</source>
            <translation>Fornitura di energia</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Water and waste</source>
            <translation>Acqua e rifiuti</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Construction</source>
            <translation>Costruzioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Trade and repair of vehicles</source>
            <translation>Commercio e riparazione di veicoli</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Transport and storage</source>
            <translation>Trasporto e magazzinaggio</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Hotels and restaurants</source>
            <translation>Alloggio e ristorazione</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Information and communication</source>
            <translation>Informazione e comunicazione</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Finance and insurance</source>
            <translation>Finanza e assicurazioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Real estate</source>
            <translation>Attività immobiliari</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Professional and scientific services</source>
            <translation>Servizi professionali e scientifici</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Administrative and support services</source>
            <translation>Servizi amministrativi e di supporto</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Public administration</source>
            <translation>Amministrazione pubblica</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Education</source>
            <translation>Istruzione</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Health and social work</source>
            <translation>Sanità e assistenza sociale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Arts, sport and recreation</source>
            <translation>Arte, sport e tempo libero</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Other services</source>
            <translation>Altri servizi</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Households as employers</source>
            <translation>Famiglie come datori di lavoro</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>International organisations</source>
            <translation>Organizzazioni internazionali</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Food</source>
            <translation>Alimentari</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Beverages</source>
            <translation>Bevande</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Tobacco</source>
            <translation>Tabacco</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Textiles</source>
            <translation>Tessili</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Clothing</source>
            <translation>Abbigliamento</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Leather and footwear</source>
            <translation>Pelle e calzature</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Wood products</source>
            <translation>Prodotti in legno</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Paper</source>
            <translation>Carta</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Printing</source>
            <translation>Stampa</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Coke and petroleum</source>
            <translation>Coke e petrolio</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Chemicals</source>
            <translation>Chimica</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Pharmaceuticals</source>
            <translation>Farmaceutica</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Rubber and plastics</source>
            <translation>Gomma e plastica</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Glass, ceramics and stone</source>
            <translation>Vetro, ceramica e pietra</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Basic metals</source>
            <translation>Metallurgia</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Metal products</source>
            <translation>Prodotti in metallo</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Electronics and optics</source>
            <translation>Elettronica e ottica</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Electrical equipment</source>
            <translation>Apparecchiature elettriche</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Machinery</source>
            <translation>Macchinari</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Motor vehicles</source>
            <translation>Autoveicoli</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Other vehicles</source>
            <translation>Altri mezzi di trasporto</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Furniture</source>
            <translation>Mobili</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Other manufacturing</source>
            <translation>Altre manifatture</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/nace.py" />
            <source>Repair of machinery</source>
            <translation>Riparazione di macchinari</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Made by ERIK Clusters {version}, {title} ({algorithm}), on {date}.</source>
            <translation>Creato da ERIK Clusters {version}, {title} ({algorithm}), il {date}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Inputs: {inputs}</source>
            <translation>Dati in ingresso: {inputs}</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/provenance.py" />
            <source>Settings: {settings}</source>
            <translation>Impostazioni: {settings}</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/rasters.py" />
            <source>The raster {path} cannot be written. Choose another folder or file name.</source>
            <translation>Il raster {path} non si può scrivere. Scegli un'altra cartella o un altro nome di file.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” has no features. Choose a layer with at least one, or clear its filter and selection.</source>
            <translation>Il layer «{layer}» non ha elementi. Scegli un layer che ne abbia almeno uno, oppure togli il suo filtro e la selezione.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>No feature of “{layer}” is selected, but “Selected features only” is ticked for it. Select features, or untick it.</source>
            <translation>Nessun elemento di «{layer}» è selezionato, ma per esso è spuntato «Solo elementi selezionati». Seleziona degli elementi, oppure togli la spunta.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>“{layer}” is a table and has no points. If it has columns with coordinates, make points of them with “Create points layer from table” or Layer &gt; Add Layer &gt; Add Delimited Text Layer, and choose the result.</source>
            <translation>«{layer}» è una tabella e non ha punti. Se ha colonne con coordinate, creane dei punti con «Crea layer di punti da tabella» o con Layer &gt; Aggiungi layer &gt; Aggiungi layer testo delimitato, e scegli il risultato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>“{layer}” is a table and has no geometry. If it has a column with WKT, open it with Layer &gt; Add Layer &gt; Add Delimited Text Layer; else choose the layer that its lines or areas are in.</source>
            <translation>«{layer}» è una tabella e non ha geometria. Se ha una colonna con WKT, aprila con Layer &gt; Aggiungi layer &gt; Aggiungi layer testo delimitato; altrimenti scegli il layer che contiene le sue linee o aree.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” has no coordinate reference system. Set one in the layer's properties (Source) and try again.</source>
            <translation>Il layer «{layer}» non ha un sistema di riferimento. Impostane uno nelle proprietà del layer (Sorgente) e riprova.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” went away while it was read: {seen} of {n} features came. Check that its file or database is still there, and run again.</source>
            <translation>
                <numerusform>Il layer «{layer}» è scomparso durante la lettura: {seen} elementi letti su {n}. Controlla che il suo file o database ci sia ancora ed esegui di nuovo.</numerusform>
                <numerusform>Il layer «{layer}» è scomparso durante la lettura: {seen} elementi letti su {n}. Controlla che il suo file o database ci sia ancora ed esegui di nuovo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The layer “{layer}” could be read only in part: {seen} of {n} features came. Its file may be damaged; save it anew from its origin and choose that.</source>
            <translation>
                <numerusform>Il layer «{layer}» si è potuto leggere solo in parte: {seen} elementi su {n}. Il suo file può essere danneggiato; salvalo di nuovo dall'originale e scegli quello.</numerusform>
                <numerusform>Il layer «{layer}» si è potuto leggere solo in parte: {seen} elementi su {n}. Il suo file può essere danneggiato; salvalo di nuovo dall'originale e scegli quello.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>No feature of “{layer}” has a usable geometry. Check that it holds points, and that its coordinate reference system, {crs}, is the right one.</source>
            <translation>Nessun elemento di «{layer}» ha una geometria utilizzabile. Controlla che contenga punti e che il suo sistema di riferimento, {crs}, sia quello giusto.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have no usable geometry and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} elemento di «{layer}» non ha una geometria utilizzabile ed è escluso: {ids}.</numerusform>
                <numerusform>{n} elementi di «{layer}» non hanno una geometria utilizzabile e sono esclusi: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have coordinates that are no numbers or lie nowhere in {crs}, and no usable geometry; they are left out: {ids}.</source>
            <translation>
                <numerusform>{n} elemento di «{layer}» ha coordinate che non sono numeri o che non sono in alcun luogo di {crs}, e nessuna geometria utilizzabile; è escluso: {ids}.</numerusform>
                <numerusform>{n} elementi di «{layer}» hanno coordinate che non sono numeri o che non sono in alcun luogo di {crs}, e nessuna geometria utilizzabile; sono esclusi: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” have an invalid geometry and are left out, as the settings of Processing say: {ids}.</source>
            <translation>
                <numerusform>{n} elemento di «{layer}» ha una geometria non valida ed è escluso, come dicono le impostazioni di Processing: {ids}.</numerusform>
                <numerusform>{n} elementi di «{layer}» hanno una geometria non valida e sono esclusi, come dicono le impostazioni di Processing: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>{n} features of “{layer}” are left out, because they have no {kind}: {ids}.</source>
            <translation>
                <numerusform>{n} elemento di «{layer}» è escluso, perché non contiene geometrie del tipo {kind}: {ids}.</numerusform>
                <numerusform>{n} elementi di «{layer}» sono esclusi, perché non contengono geometrie del tipo {kind}: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>Feature {id} of “{layer}” has an invalid geometry. Repair it with “Fix geometries”, or let Processing skip such features (Settings &gt; Options &gt; Processing &gt; General &gt; Invalid features filtering).</source>
            <translation>L'elemento {id} di «{layer}» ha una geometria non valida. Riparalo con «Correggi geometrie», oppure lascia che Processing salti questi elementi (Impostazioni &gt; Opzioni &gt; Processing &gt; Generale &gt; Filtraggio elementi non validi).</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>line</source>
            <translation>linea</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>area</source>
            <translation>area</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>point</source>
            <translation>punto</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The coordinates of “{layer}” are degrees, but its coordinate reference system, {crs}, is not. Set the one that its coordinates are in, such as EPSG:4326, in the layer's properties (Source) and try again.</source>
            <translation>Le coordinate di «{layer}» sono gradi, ma il suo sistema di riferimento, {crs}, non lo è. Imposta quello delle sue coordinate, come EPSG:4326, nelle proprietà del layer (Sorgente) e riprova.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/reading.py" />
            <source>The coordinates of “{layer}” seem to be swapped: with x for y they would lie where {crs} is used. Swap them with “Swap X and Y coordinates” and choose the result.</source>
            <translation>Le coordinate di «{layer}» sembrano scambiate: con x al posto di y sarebbero dove {crs} è usato. Scambiale con «Scambia coordinate X e Y» e scegli il risultato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Firms of “{layer}”, computed on {date}.</source>
            <translation>Imprese di «{layer}», calcolo del {date}.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>A community is a group of firms that are related more to each other than to the rest. Only firms at most {n} minutes apart count as linked: the weight of a link is relatedness × e^(−minutes / {tau}). Communities were looked for again and again (runs: {runs}; {method}); the certainty of a firm is the share of the runs that put it into the same community. The meeting time bounds every link; a community as a whole can reach farther, from link to link.</source>
            <translation>
                <numerusform>Una comunità è un gruppo di imprese più affini fra loro che con le altre. Contano come collegate solo le imprese distanti al massimo {n} minuto: il peso di un legame è affinità × e^(−minuti / {tau}). Le comunità sono state cercate più volte (esecuzioni: {runs}; {method}); la certezza di un'impresa è la quota delle esecuzioni che l'hanno messa nella stessa comunità. Il tempo d'incontro limita ogni legame; una comunità nel suo insieme può arrivare più lontano, di legame in legame.</numerusform>
                <numerusform>Una comunità è un gruppo di imprese più affini fra loro che con le altre. Contano come collegate solo le imprese distanti al massimo {n} minuti: il peso di un legame è affinità × e^(−minuti / {tau}). Le comunità sono state cercate più volte (esecuzioni: {runs}; {method}); la certezza di un'impresa è la quota delle esecuzioni che l'hanno messa nella stessa comunità. Il tempo d'incontro limita ogni legame; una comunità nel suo insieme può arrivare più lontano, di legame in legame.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>What counts as a relation</source>
            <translation>Che cosa conta come relazione</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Where a relation says nothing about two firms, because one of them has no data, it is left out of their mean; it does not count as 0.</source>
            <translation>Dove una relazione non dice nulla su due imprese, perché una non ha dati, è esclusa dalla loro media; non conta come 0.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Communities and their links</source>
            <translation>Comunità e loro legami</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>How this was made</source>
            <translation>Come è stato ottenuto</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/consensus_methods.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Relationship clusters</source>
            <translation>Cluster di relazioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Communities</source>
            <translation>Comunità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Firms in one</source>
            <translation>Imprese in una comunità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Firms without a related one in reach</source>
            <translation>Imprese senza imprese affini raggiungibili</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Links</source>
            <translation>Legami</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>of them inside</source>
            <translation>di cui interni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Modularity</source>
            <translation>Modularità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Relation</source>
            <translation>Relazione</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/catchments/accessibility.py" />
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>How it is scaled</source>
            <translation>Come è scalata</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Pairs in reach with data</source>
            <translation>Coppie raggiungibili con dati</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>of them related</source>
            <translation>di cui affini</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Community</source>
            <translation>Comunità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Internal links</source>
            <translation>Legami interni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>External links</source>
            <translation>Legami esterni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>of them beyond the meeting time</source>
            <translation>di cui oltre il tempo d'incontro</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Weight that stays inside</source>
            <translation>Peso che resta interno</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Mean minutes</source>
            <translation>Minuti medi</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Certainty</source>
            <translation>Certezza</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Main sector</source>
            <translation>Settore principale</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>… and {n} smaller ones, which the layer of firms holds.</source>
            <translation>
                <numerusform>… e {n} più piccola, contenuta nel layer delle imprese.</numerusform>
                <numerusform>… e {n} più piccole, contenute nel layer delle imprese.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>External links lead to firms of other communities within the meeting time, or are known links beyond it. No community rests on the latter.</source>
            <translation>I legami esterni portano a imprese di altre comunità entro il tempo d'incontro, oppure sono legami noti oltre tale tempo. Nessuna comunità si basa su questi ultimi.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Within a community</source>
            <translation>Dentro una comunità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Between communities</source>
            <translation>Tra comunità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Beyond the meeting time</source>
            <translation>Oltre il tempo d'incontro</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Not stated</source>
            <translation>Non indicato</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>All</source>
            <translation>Tutti</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <location filename="processing/clusters/relation_layers.py" />
            <source>Known links</source>
            <translation>Legami noti</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>Rows of the table of links. Links beyond the meeting time are counted here, but not used.</source>
            <translation>Righe della tabella dei legami. I legami oltre il tempo d'incontro sono contati qui, ma non usati.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/relations_report.py" />
            <source>{n} rows name a firm that is not in the layer.</source>
            <translation>
                <numerusform>{n} riga nomina un'impresa che non è nel layer.</numerusform>
                <numerusform>{n} righe nominano un'impresa che non è nel layer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Record that cannot be used</source>
            <translation>Record inutilizzabile</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>It is left out of every computation.</source>
            <translation>È escluso da ogni calcolo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Correct the field that is named, or make the road network again.</source>
            <translation>Correggi il campo indicato, oppure crea di nuovo la rete stradale.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Separate part</source>
            <translation>Parte separata</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nothing on it can be reached from the main network, nor the other way round.</source>
            <translation>Dalla rete principale non si può raggiungere nulla di questa parte, e viceversa.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>An island without a ferry is right as it is. Where the gap is only metres, run “Roads from a line layer” with a tolerance a little above the gap. “Keep the main network only” removes all separate parts.</source>
            <translation>Un'isola senza traghetto va bene così. Dove la distanza è di pochi metri, esegui «Strade da un layer lineare» con una tolleranza poco maggiore della distanza. «Mantieni solo la rete principale» elimina tutte le parti separate.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Near miss of a line end</source>
            <translation>Estremo di linea quasi a contatto</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>A road stops just short of another one, so the way round may be long.</source>
            <translation>Una strada si ferma poco prima di un'altra, quindi il giro può essere lungo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Where the two roads meet in reality, run “Roads from a line layer” with a tolerance above the gap, or move the line's end. A fence or a wall between them is right as it is.</source>
            <translation>Dove le due strade in realtà si incontrano, esegui «Strade da un layer lineare» con una tolleranza maggiore della distanza, oppure sposta l'estremo della linea. Una recinzione o un muro tra le due va bene così.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Can enter, cannot leave</source>
            <translation>Si entra ma non si esce</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Who drives in never comes out: catchments to sites there look too large, and those from sites there are too small.</source>
            <translation>Chi entra non esce più: i bacini di utenza verso i siti di questa zona sembrano troppo grandi, quelli dai siti di questa zona sono troppo piccoli.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look for a one-way street drawn in the wrong direction. Where the road data end, cut motorways are such traps by nature; a larger extract or “Keep the main network only” helps.</source>
            <translation>Cerca un senso unico disegnato nel verso sbagliato. Al margine dei dati stradali le autostrade tagliate formano per natura queste trappole; aiuta un estratto più grande, oppure «Mantieni solo la rete principale».</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Can leave, cannot enter</source>
            <translation>Si esce ma non si entra</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nobody gets there: firms beside such roads are not reached by anybody.</source>
            <translation>Nessuno ci arriva: le imprese lungo queste strade non sono raggiunte da nessuno.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look for a one-way street drawn in the wrong direction. Where the road data end, cut motorways are such places by nature; a larger extract or “Keep the main network only” helps.</source>
            <translation>Cerca un senso unico disegnato nel verso sbagliato. Al margine dei dati stradali le autostrade tagliate formano per natura questi luoghi; aiuta un estratto più grande, oppure «Mantieni solo la rete principale».</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Neither enter nor leave</source>
            <translation>Non si entra né si esce</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>One-way streets cut this place off from the main network in both senses.</source>
            <translation>I sensi unici isolano questo luogo dalla rete principale in entrambi i versi.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Look at the directions of the roads around it.</source>
            <translation>Controlla i versi delle strade intorno.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Closed in both directions</source>
            <translation>Chiusa in entrambe le direzioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Nobody can use this road.</source>
            <translation>Nessuno può usare questa strada.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Fill minutes_forward or minutes_backward, or delete the road if it is closed.</source>
            <translation>Compila minutes_forward o minutes_backward, oppure elimina la strada se è chiusa.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Missing or implausible speed</source>
            <translation>Velocità mancante o poco plausibile</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Travel times that rest on it are wrong.</source>
            <translation>I tempi di viaggio che ne dipendono sono sbagliati.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Correct the speed in the source data and make the road network again.</source>
            <translation>Correggi la velocità nei dati di origine e crea di nuovo la rete stradale.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Minutes do not fit the speed</source>
            <translation>Minuti in contrasto con la velocità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Catchments use the minutes, so they do not follow the speed that is stated.</source>
            <translation>I bacini di utenza usano i minuti, quindi non seguono la velocità indicata.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Where the minutes were edited on purpose (a ferry, a pass), leave them; otherwise make the road network again.</source>
            <translation>Dove i minuti sono stati modificati apposta (un traghetto, un passo), lasciali; altrimenti crea di nuovo la rete stradale.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Length does not fit the line</source>
            <translation>Lunghezza in contrasto con la linea</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>The line was edited after its length and minutes had been computed.</source>
            <translation>La linea è stata modificata dopo il calcolo della lunghezza e dei minuti.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Make the road network again from the edited lines.</source>
            <translation>Crea di nuovo la rete stradale dalle linee modificate.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Road drawn twice</source>
            <translation>Strada disegnata due volte</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Travel times are right, but kilometres of road count double.</source>
            <translation>I tempi di viaggio sono giusti, ma i chilometri di strada contano il doppio.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Delete one of the two, or make the road network again.</source>
            <translation>Elimina una delle due, oppure crea di nuovo la rete stradale.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>The field {field} has no usable value, so this road is left out.</source>
            <translation>Il campo {field} non ha un valore utilizzabile, quindi questa strada è esclusa.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Layer “{layer}”, checked on {date}.</source>
            <translation>Layer «{layer}», verificato il {date}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>On the main network one gets from everywhere to everywhere. It holds {share} % of all road.</source>
            <translation>Sulla rete principale si va da ogni punto a ogni altro. Contiene {share} % di tutte le strade.</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>{n} features have no usable line (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} elemento non ha una linea utilizzabile (id elementi {ids}).</numerusform>
                <numerusform>{n} elementi non hanno una linea utilizzabile (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>No problem was found.</source>
            <translation>Nessun problema trovato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Check of the road network</source>
            <translation>Verifica della rete stradale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <location filename="processing/roads/checkroads.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>Kilometres of road</source>
            <translation>Chilometri di strada</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Stretches of road</source>
            <translation>Tratti di strada</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Junctions</source>
            <translation>Nodi</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Parts</source>
            <translation>Parti</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>Kilometres on the main network</source>
            <translation>Chilometri sulla rete principale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Problems</source>
            <translation>Problemi</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <location filename="processing/catchments/accessibility.py" />
            <source>Places</source>
            <translation>Luoghi</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What to do</source>
            <translation>Che cosa fare</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>Road (edge_id)</source>
            <translation>Strada (edge_id)</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>What is there</source>
            <translation>Che cosa c'è</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/road_problems.py" />
            <source>… and {n} more in the layer of problems.</source>
            <translation>
                <numerusform>… e {n} altro nel layer dei problemi.</numerusform>
                <numerusform>… e altri {n} nel layer dei problemi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>{n} roads of “{layer}” have a length but take 0 minutes, so that catchments may be too large. Correct their minutes; their edge_id: {ids}.</source>
            <translation>
                <numerusform>{n} strada di «{layer}» ha una lunghezza ma richiede 0 minuti, per cui i bacini di utenza possono essere troppo grandi. Correggi i suoi minuti; il suo edge_id: {ids}.</numerusform>
                <numerusform>{n} strade di «{layer}» hanno una lunghezza ma richiedono 0 minuti, per cui i bacini di utenza possono essere troppo grandi. Correggi i loro minuti; il loro edge_id: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>{n} roads of “{layer}” have no usable line, junction or time and are left out: {ids}. “Check roads” shows what is wrong.</source>
            <translation>
                <numerusform>{n} strada di «{layer}» non ha una linea, un nodo o un tempo utilizzabile ed è esclusa: {ids}. «Verifica delle strade» mostra che cosa non va.</numerusform>
                <numerusform>{n} strade di «{layer}» non hanno una linea, un nodo o un tempo utilizzabile e sono escluse: {ids}. «Verifica delle strade» mostra che cosa non va.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>The layer “{layer}” is not a road network: it has no field {fields}. Make one with “Roads from an OSM file” or “Roads from a line layer” and choose its result.</source>
            <translation>Il layer «{layer}» non è una rete stradale: non ha il campo {fields}. Creane una con «Strade da un file OSM» o «Strade da un layer lineare» e scegli il risultato.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>The road network “{layer}” is empty. Choose a layer with roads, or clear its filter and selection.</source>
            <translation>La rete stradale «{layer}» è vuota. Scegli un layer con strade, oppure togli il suo filtro e la selezione.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>The layer “{layer}” has no coordinate reference system, so nothing can be measured on it. Set one in the layer's properties (Source) and try again.</source>
            <translation>Il layer «{layer}» non ha un sistema di riferimento, quindi non vi si può misurare nulla. Impostane uno nelle proprietà del layer (Sorgente) e riprova.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/roads.py" />
            <source>No road of “{layer}” can be used: none has a line, two junctions and a time. Check its coordinate reference system, or make the road network again.</source>
            <translation>Nessuna strada di «{layer}» è utilizzabile: nessuna ha una linea, due nodi e un tempo. Controlla il suo sistema di riferimento, oppure crea di nuovo la rete stradale.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>The table “{table}” needs two fields: sector, and the group it belongs to.</source>
            <translation>La tabella «{table}» richiede due campi: il settore e il gruppo a cui appartiene.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>The table “{table}” puts a sector into more than one group: {sectors}. Leave it in one of them.</source>
            <translation>La tabella «{table}» mette un settore in più di un gruppo: {sectors}. Lascialo in uno solo.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>The table “{table}” has no row with both a sector and a group. Fill in its fields “{sector}” and “{group}”.</source>
            <translation>La tabella «{table}» non ha alcuna riga con settore e gruppo insieme. Compila i suoi campi «{sector}» e «{group}».</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/sector_groups.py" />
            <source>{n} rows of the table “{table}” are left out, because their sector or their group is empty: {rows}.</source>
            <translation>
                <numerusform>{n} riga della tabella «{table}» è esclusa, perché il suo settore o il suo gruppo è vuoto: {rows}.</numerusform>
                <numerusform>{n} righe della tabella «{table}» sono escluse, perché il loro settore o il loro gruppo è vuoto: {rows}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Firm, by jobs</source>
            <translation>Impresa, per addetti</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Closed</source>
            <translation>Chiusa</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Motorway</source>
            <translation>Autostrada</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Primary road</source>
            <translation>Strada primaria</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Secondary road</source>
            <translation>Strada secondaria</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Motorway ramp</source>
            <translation>Svincolo autostradale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Local road</source>
            <translation>Strada locale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Lane</source>
            <translation>Strada minore</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Residential street</source>
            <translation>Strada residenziale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>City</source>
            <translation>Città</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Town</source>
            <translation>Cittadina</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Village</source>
            <translation>Paese</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>not on the road network</source>
            <translation>non sulla rete stradale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>nothing within reach</source>
            <translation>nulla di raggiungibile</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>something within reach</source>
            <translation>qualcosa di raggiungibile</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>up to {high} within reach</source>
            <translation>fino a {high} raggiungibili</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>more than {low} within reach</source>
            <translation>più di {low} raggiungibili</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{low} to {high} within reach</source>
            <translation>da {low} a {high} raggiungibili</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Class not stated</source>
            <translation>Classe non indicata</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Motorway, trunk road</source>
            <translation>Autostrada, superstrada</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Primary, secondary road</source>
            <translation>Strada primaria, secondaria</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Ferry</source>
            <translation>Traghetto</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Other road</source>
            <translation>Altra strada</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Trunk road</source>
            <translation>Superstrada</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Tertiary road</source>
            <translation>Strada terziaria</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Local street</source>
            <translation>Strada locale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Service road, track</source>
            <translation>Strada di servizio, pista</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Foot or cycle path</source>
            <translation>Percorso pedonale o ciclabile</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Other or not stated</source>
            <translation>Altra o non indicata</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Hot spot: more near by than chance explains, 99 % sure</source>
            <translation>Punto caldo: nelle vicinanze più di quanto spieghi il caso, certezza 99 %</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Hot spot, 95 % sure</source>
            <translation>Punto caldo, certezza 95 %</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Hot spot, 90 % sure</source>
            <translation>Punto caldo, certezza 90 %</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Neither hot nor cold</source>
            <translation>Né caldo né freddo</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Cold spot, 90 % sure</source>
            <translation>Punto freddo, certezza 90 %</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Cold spot, 95 % sure</source>
            <translation>Punto freddo, certezza 95 %</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Cold spot: less near by than chance explains, 99 % sure</source>
            <translation>Punto freddo: nelle vicinanze meno di quanto spieghi il caso, certezza 99 %</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Not judged, see the log</source>
            <translation>Non valutato, vedi il log</translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Community {number}, {n} firms</source>
            <translation>
                <numerusform>Comunità {number}, {n} impresa</numerusform>
                <numerusform>Comunità {number}, {n} imprese</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <location filename="processing/clusters/cluster_layers.py" />
            <location filename="processing/clusters/consensus_layers.py" />
            <source>{n} firms</source>
            <translation>
                <numerusform>{n} impresa</numerusform>
                <numerusform>{n} imprese</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{n} smaller communities, {firms}</source>
            <translation>
                <numerusform>{n} comunità più piccola, {firms}</numerusform>
                <numerusform>{n} comunità più piccole, {firms}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{n} firms related to nobody in reach</source>
            <translation>
                <numerusform>{n} impresa senza imprese affini raggiungibili</numerusform>
                <numerusform>{n} imprese senza imprese affini raggiungibili</numerusform>
            </translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Link within a community</source>
            <translation>Legame dentro una comunità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Link between communities</source>
            <translation>Legame tra comunità</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Estimated labour basin; colours only tell neighbours apart</source>
            <translation>Sistema locale del lavoro stimato; i colori servono solo a distinguere i vicini</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Labour basin; colours only tell neighbours apart</source>
            <translation>Sistema locale del lavoro; i colori servono solo a distinguere i vicini</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{basin}: an estimated {share} % of {residents} employed residents work in it</source>
            <translation>{basin}: secondo la stima {share} % di {residents} occupati residenti vi lavora</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>{basin}: {share} % of {residents} employed residents work in it</source>
            <translation>{basin}: {share} % di {residents} occupati residenti vi lavora</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Area of an estimated labour basin; colours only tell neighbours apart</source>
            <translation>Area di un sistema locale del lavoro stimato; i colori servono solo a distinguere i vicini</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Area of a labour basin; colours only tell neighbours apart</source>
            <translation>Area di un sistema locale del lavoro; i colori servono solo a distinguere i vicini</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Reserve unit: joined at the end to the basin it is linked to most</source>
            <translation>Unità di riserva: unita alla fine al sistema locale con cui ha più legami</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>In no basin: no commuters, or none who link it to one</source>
            <translation>In nessun sistema locale: nessun pendolare, o nessuno che la colleghi a uno</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Industrial district: all four conditions hold</source>
            <translation>Distretto industriale: tutte e quattro le condizioni sono soddisfatte</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Main industry, but half of it or more in large units</source>
            <translation>Industria principale, ma per metà o più in unità grandi</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Small and medium manufacturing, no main industry</source>
            <translation>Manifattura piccola e media, senza industria principale</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Manufacturing, but in large units</source>
            <translation>Manifattura, ma in unità grandi</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/layers/styles.py" />
            <source>Not mainly manufacturing, or cannot be told</source>
            <translation>Non soprattutto manifattura, o non si può dire</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for tables, joins and overlays of areas</source>
            <translation>per tabelle, unioni e sovrapposizioni di aree</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for indicator rasters</source>
            <translation>per i raster degli indicatori</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for downloading roads from OpenStreetMap</source>
            <translation>per scaricare strade da OpenStreetMap</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for areas and their overlays</source>
            <translation>per le aree e le loro sovrapposizioni</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for coordinate systems</source>
            <translation>per i sistemi di riferimento</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for faster travel times</source>
            <translation>per tempi di viaggio più rapidi da calcolare</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for drawing curves</source>
            <translation>per disegnare curve</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for the Leiden method of finding communities</source>
            <translation>per trovare le comunità con il metodo Leiden</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>for travel times and everything built on them</source>
            <translation>per i tempi di viaggio e tutto ciò che ne dipende</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library}, needed {purpose}, is installed but cannot be loaded ({reason}): {how}.</source>
            <translation>La libreria Python {library}, necessaria {purpose}, è installata ma non si può caricare ({reason}): {how}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library}, needed {purpose}, is too old here ({version}, at least {minimum} is needed): {how}.</source>
            <translation>La libreria Python {library}, necessaria {purpose}, è troppo vecchia ({version}, serve almeno la {minimum}): {how}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>The Python library {library} is missing, which is needed {purpose}: {how}.</source>
            <translation>Manca la libreria Python {library}, necessaria {purpose}: {how}.</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>close QGIS, open the OSGeo4W Shell from the start menu and run “{command}” (no administrator rights are needed), then start QGIS again</source>
            <translation>chiudi QGIS, apri OSGeo4W Shell dal menu Start ed esegui «{command}» (non servono diritti di amministratore), poi riavvia QGIS</translation>
        </message>
        <message>
            <location filename="erik_clusters_plugin/libraries.py" />
            <source>open a terminal and run “{command}”, then start QGIS again</source>
            <translation>apri un terminale ed esegui «{command}», poi riavvia QGIS</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>No field is chosen for “{parameter}”. Choose the field of “{layer}” that holds it.</source>
            <translation>Nessun campo è scelto per «{parameter}». Scegli il campo di «{layer}» che lo contiene.</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>QGIS cannot read “{layer}”: a position in it is infinite. Delete that feature, or mend its geometry, and run this again.</source>
            <translation>QGIS non può leggere «{layer}»: una posizione al suo interno è infinita. Elimina quell'elemento, o ripara la sua geometria, ed esegui di nuovo.</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>A file could not be written or read: {reason}. Check that the disk has room and that the folder can be written to.</source>
            <translation>Un file non si è potuto scrivere o leggere: {reason}. Controlla che il disco abbia spazio e che nella cartella si possa scrivere.</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>Roads</source>
            <translation>Strade</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <location filename="processing/catchments/catchments.py" />
            <source>Catchments</source>
            <translation>Bacini di utenza</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Data</source>
            <translation>Dati</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Clusters</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>When to use it</source>
            <translation>Quando usarlo</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Inputs</source>
            <translation>Dati in ingresso</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Outputs</source>
            <translation>Risultati</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>How it is computed</source>
            <translation>Come si calcola</translation>
        </message>
        <message>
            <location filename="processing/base.py" />
            <source>Source of the method</source>
            <translation>Fonte del metodo</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>Time between two firms</source>
            <translation>Tempo tra due imprese</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>Mean of the two directions</source>
            <translation>Media delle due direzioni</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>The slower direction</source>
            <translation>La direzione più lenta</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>One-way roads make the way there and the way back differ. The slower direction: firms that are at most 15 minutes apart are so each way. The mean: one of the two ways can take longer than that.</source>
            <translation>Le strade a senso unico rendono diverse andata e ritorno. La direzione più lenta: le imprese distanti al massimo 15 minuti lo sono in entrambe le direzioni. La media: uno dei due percorsi può richiedere di più.</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>Times between two firms are those of the slower direction: they hold each way.</source>
            <translation>I tempi tra due imprese sono quelli della direzione più lenta: valgono in entrambe le direzioni.</translation>
        </message>
        <message>
            <location filename="processing/both_ways.py" />
            <source>Times between two firms are the mean of there and back: one of the two ways can take longer.</source>
            <translation>I tempi tra due imprese sono la media di andata e ritorno: uno dei due percorsi può richiedere di più.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Accessibility</source>
            <translation>Accessibilità</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Says for every place how much can be reached from it by road: how many jobs, firms or people, and how near the nearest is.</source>
            <translation>Indica per ogni luogo quanto se ne raggiunge su strada: quanti addetti, imprese o persone, e quanto dista il più vicino.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>To compare places: where firms find most workers, where people find most jobs. For single pairs use “Travel-time matrix”.</source>
            <translation>Per confrontare luoghi: dove le imprese trovano più lavoratori, dove le persone trovano più posti di lavoro. Per singole coppie usa «Matrice dei tempi di viaggio».</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities within the travel time are counted, and their weights summed. Within the limit each counts in full; logistic and exponential let it count less the farther it is: 1 / (1 + e^((t − t50) / s)) for commuting, e^(−t / τ) for meetings. The walk to the road counts at both ends. Polygons count by a point on their surface, every part of a MultiPoint by itself. A place not on the network has empty values, and the log names it; a place that reaches nothing has 0. Opportunities without a usable weight are counted and reported, but add nothing to the sum; where no weight in reach is known, the sum is empty. If both layers are the same, each place reaches itself too.</source>
            <translation>Si contano le opportunità entro il tempo di viaggio e se ne sommano i pesi. Entro il limite ciascuna conta per intero; con logistica ed esponenziale conta meno quanto più è lontana: 1 / (1 + e^((t − t50) / s)) per il pendolarismo, e^(−t / τ) per gli incontri. Il tratto a piedi fino alla strada conta a entrambi i capi. I poligoni contano per un punto sulla loro superficie, ogni parte di un multipunto per sé. Un luogo fuori dalla rete ha valori vuoti e il log lo nomina; un luogo che non raggiunge nulla ha 0. Le opportunità senza un peso utilizzabile sono contate e segnalate, ma non aggiungono nulla alla somma; dove nessun peso raggiungibile è noto, la somma è vuota. Se i due layer coincidono, ogni luogo raggiunge anche se stesso.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Hansen 1959, How accessibility shapes land use. Dijkstra 1959, as in SciPy.</source>
            <translation>Hansen 1959, How accessibility shapes land use. Dijkstra 1959, come in SciPy.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Points or polygons to be judged, such as settlements or municipalities.</source>
            <translation>Punti o poligoni da valutare, per esempio centri abitati o comuni.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities</source>
            <translation>Opportunità</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>What can be reached: firms, workplaces, people.</source>
            <translation>Ciò che si può raggiungere: imprese, luoghi di lavoro, persone.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Size of each opportunity, such as its jobs. Left empty: each counts 1.</source>
            <translation>Dimensione di ogni opportunità, per esempio i suoi addetti. Se vuoto, ciascuna conta 1.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel time up to (minutes)</source>
            <translation>Tempo di viaggio fino a (minuti)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Opportunities farther away do not count.</source>
            <translation>Le opportunità più lontane non contano.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <location filename="processing/direction.py" />
            <source>Direction</source>
            <translation>Direzione</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>From the places to the opportunities</source>
            <translation>Dai luoghi alle opportunità</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>From the opportunities</source>
            <translation>Dalle opportunità</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Which way the journeys go; one-way roads make a difference.</source>
            <translation>In quale direzione si viaggia; i sensi unici fanno differenza.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Distance counts</source>
            <translation>Come conta la distanza</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Within the limit in full</source>
            <translation>Entro il limite per intero</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic (commuting)</source>
            <translation>Logistica (pendolarismo)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Exponential (meetings)</source>
            <translation>Esponenziale (incontri)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>How much less an opportunity counts the farther away it is.</source>
            <translation>Quanto meno conta un'opportunità quanto più è lontana.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic: time that half accept (minutes)</source>
            <translation>Logistica: tempo accettato dalla metà (minuti)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>t50: an opportunity at this travel time counts one half.</source>
            <translation>t50: un'opportunità a questo tempo di viaggio conta la metà.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Logistic: spread (minutes)</source>
            <translation>Logistica: ampiezza (minuti)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>s: the greater, the more gradually acceptance falls.</source>
            <translation>s: quanto più è grande, tanto più gradualmente cala la disponibilità.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>Exponential: decay time (minutes)</source>
            <translation>Esponenziale: tempo di decadimento (minuti)</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>τ: an opportunity at this travel time counts 37 %.</source>
            <translation>τ: un'opportunità a questo tempo di viaggio conta il 37 %.</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>The places with all their attributes and reach_count, reach_sum, nearest_minutes, and reach_without_weight (counted, but not in the sum).</source>
            <translation>I luoghi con tutti i loro attributi e reach_count, reach_sum, nearest_minutes e reach_without_weight (contate, ma non nella somma).</translation>
        </message>
        <message>
            <location filename="processing/catchments/accessibility.py" />
            <source>“{parameter}” must be above 0. Write a number of minutes, for example {default}.</source>
            <translation>«{parameter}» deve essere maggiore di 0. Scrivi un numero di minuti, per esempio {default}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>At the limit of {n} minutes an opportunity still counts {share} %; farther ones do not count at all. A greater limit would add to the sums.</source>
            <translation>
                <numerusform>Al limite di {n} minuto un'opportunità conta ancora {share} %; quelle più lontane non contano affatto. Un limite maggiore aumenterebbe le somme.</numerusform>
                <numerusform>Al limite di {n} minuti un'opportunità conta ancora {share} %; quelle più lontane non contano affatto. Un limite maggiore aumenterebbe le somme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>{n} opportunities have no usable weight in {field} (empty, text or below 0). They are counted, but missing from the sums: {ids}.</source>
            <translation>
                <numerusform>{n} opportunità non ha un peso utilizzabile in {field} (vuoto, testo o minore di 0). È contata, ma manca dalle somme: {ids}.</numerusform>
                <numerusform>{n} opportunità non hanno un peso utilizzabile in {field} (vuoto, testo o minore di 0). Sono contate, ma mancano dalle somme: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/accessibility.py" />
            <source>{n} opportunities have several points; their weight is shared equally among them.</source>
            <translation>
                <numerusform>{n} opportunità ha più punti; il suo peso è diviso in parti uguali fra questi.</numerusform>
                <numerusform>{n} opportunità hanno più punti; il loro peso è diviso in parti uguali fra questi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Draws the areas that sites reach by road within bands of travel time.</source>
            <translation>Disegna le aree che i siti raggiungono su strada entro fasce di tempo di viaggio.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Whenever the question is how far something reaches: customers, staff, suppliers, a cluster's surroundings. To count firms or jobs within the time use “Accessibility”, which takes their times from the roads and not from the polygons.</source>
            <translation>Ogni volta che la domanda è fin dove arriva qualcosa: clienti, personale, fornitori, i dintorni di un cluster. Per contare imprese o addetti entro il tempo usa «Accessibilità», che prende i loro tempi dalle strade e non dai poligoni.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Travel times come from the road network, one-way rules included (Dijkstra). Every place within the longest walk of a road takes the time at its nearest road and the walk from there; motorways, their ramps and ferries give no access to the land beside them. A grid of these times is cut once for each band, so that the area of a shorter band always lies within that of a longer one. Areas are drawn and measured in metres, in a coordinate system fitted to the roads.</source>
            <translation>I tempi di viaggio vengono dalla rete stradale, sensi unici compresi (Dijkstra). Ogni luogo entro il tratto a piedi massimo da una strada prende il tempo della strada più vicina più il tratto a piedi da lì; autostrade, rampe e traghetti non danno accesso al terreno accanto. Una griglia di questi tempi è tagliata una volta per ogni fascia, così che l'area di una fascia più breve è sempre dentro quella di una più lunga. Le aree sono disegnate e misurate in metri, in un sistema di riferimento adatto alle strade.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Travel-time grid with a walk from the nearest road; compared with other ways to draw catchments in the README. Isochrone mapping: Baum et al. 2016.</source>
            <translation>Griglia dei tempi di viaggio con tratto a piedi dalla strada più vicina; il README la confronta con altri modi di disegnare i bacini di utenza. Cartografia dei tempi di viaggio: Baum et al. 2016.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <location filename="processing/catchments/traveltimesurface.py" />
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Sites</source>
            <translation>Siti</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Points that the catchments start from.</source>
            <translation>Punti da cui partono i bacini di utenza.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Where catchments meet</source>
            <translation>Dove i bacini di utenza si incontrano</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Overlapping: every site has its own</source>
            <translation>Sovrapposti: ogni sito ha il suo</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Merged: one area for all sites</source>
            <translation>Uniti: un'area per tutti i siti</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Split: every place belongs to the nearest site</source>
            <translation>Divisi: ogni luogo va al sito più vicino</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>What happens where the catchments of several sites meet.</source>
            <translation>Che cosa accade dove si incontrano i bacini di utenza di più siti.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Rings</source>
            <translation>Anelli</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Cuts shorter bands out of longer ones, so that 10, 20, 30 gives 0 to 10, 10 to 20 and 20 to 30 minutes. Otherwise each area holds the shorter ones.</source>
            <translation>Ritaglia le fasce più brevi da quelle più lunghe: 10, 20, 30 dà da 0 a 10, da 10 a 20 e da 20 a 30 minuti. Altrimenti ogni area contiene quelle più brevi.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Cell size (metres)</source>
            <translation>Dimensione cella (metri)</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>How finely boundaries are drawn. 0 chooses 2.5 metres for each minute of the shortest band, between 15 and 100.</source>
            <translation>Quanto finemente si disegnano i confini. 0 sceglie 2,5 metri per ogni minuto della fascia più breve, tra 15 e 100.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>One area for each site and band, with the site's attributes, the minutes, the area, the kilometres of road, and whether it touches the edge of the road data.</source>
            <translation>Un'area per ogni sito e fascia, con gli attributi del sito, i minuti, la superficie, i chilometri di strada e se tocca il margine dei dati stradali.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>Cells of {size} m.</source>
            <translation>Celle di {size} m.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/catchments.py" />
            <source>Merged or split catchments have one time for each site: {n} sites without minutes of their own take {minutes}, the longest band.</source>
            <translation>
                <numerusform>I bacini di utenza uniti o divisi hanno un solo tempo per ogni sito: {n} sito senza minuti propri prende {minutes}, la fascia più lunga.</numerusform>
                <numerusform>I bacini di utenza uniti o divisi hanno un solo tempo per ogni sito: {n} siti senza minuti propri prendono {minutes}, la fascia più lunga.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/catchments.py" />
            <source>{band}: {n} catchments, {area} km² on average.</source>
            <translation>
                <numerusform>{band}: {n} bacino di utenza, {area} km².</numerusform>
                <numerusform>{band}: {n} bacini di utenza, {area} km² in media.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>The catchment touches the edge of the road data and may be larger in truth. Use a larger road extract to be sure.</source>
            <translation>Il bacino di utenza tocca il margine dei dati stradali e in realtà può essere più grande. Per sicurezza usa un estratto stradale più grande.</translation>
        </message>
        <message>
            <location filename="processing/catchments/catchments.py" />
            <source>The catchments of these sites touch the edge of the road data and may be larger in truth: {sites}. Use a larger road extract to be sure.</source>
            <translation>I bacini di utenza di questi siti toccano il margine dei dati stradali e in realtà possono essere più grandi: {sites}. Per sicurezza usa un estratto stradale più grande.</translation>
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <location filename="processing/catchments/reachedroads.py" />
            <source>Minutes</source>
            <translation>Minuti</translation>
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Travel times of the bands, separated by commas. The order does not matter.</source>
            <translation>Tempi di viaggio delle fasce, separati da virgole. L'ordine non conta.</translation>
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Minutes of each site</source>
            <translation>Minuti di ogni sito</translation>
        </message>
        <message>
            <location filename="processing/catchments/own_minutes.py" />
            <source>Field with one travel time for each site, used instead of the bands. Sites without a value take the bands.</source>
            <translation>Campo con un tempo di viaggio per ogni sito, usato al posto delle fasce. I siti senza valore prendono le fasce.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/own_minutes.py" />
            <source>{n} sites have no usable number of minutes in the field {field} and take the bands instead: {ids}.</source>
            <translation>
                <numerusform>{n} sito non ha un numero di minuti utilizzabile nel campo {field} e prende invece le fasce: {ids}.</numerusform>
                <numerusform>{n} siti non hanno un numero di minuti utilizzabile nel campo {field} e prendono invece le fasce: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/own_minutes.py" />
            <source>{n} sites have no minutes of their own and take the bands.</source>
            <translation>
                <numerusform>{n} sito non ha minuti propri e prende le fasce.</numerusform>
                <numerusform>{n} siti non hanno minuti propri e prendono le fasce.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Reached roads</source>
            <translation>Strade raggiunte</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Draws the roads that sites reach within a travel time, cut exactly where the time is up, with the minutes at both ends of every piece.</source>
            <translation>Disegna le strade che i siti raggiungono entro un tempo di viaggio, tagliate esattamente dove il tempo finisce, con i minuti ai due estremi di ogni tratto.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>To see along which roads one gets how far, or to measure kilometres of road. For areas use “Catchments”.</source>
            <translation>Per vedere lungo quali strade e fin dove si arriva, o per misurare i chilometri di strada. Per le aree usa «Bacini di utenza».</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Quickest way over the road network, one-way rules observed; the walk from the site to its nearest road counts. Each stretch of road appears once, whichever way it is driven: where both ends of a road are reached, two pieces meet at the place where their times are equal. The road a site lies on begins at the site. Pieces are cut at every limit of the list. length_m and the minutes along and against the line are those of the piece, with traffic.</source>
            <translation>Percorso più rapido sulla rete stradale, nel rispetto dei sensi unici; conta anche il tratto a piedi dal sito alla strada più vicina. Ogni tratto di strada compare una volta, in qualunque verso lo si percorra: dove si raggiungono entrambi gli estremi di una strada, due tratti si incontrano nel punto in cui i tempi sono uguali. La strada su cui si trova un sito comincia dal sito. I tratti sono tagliati a ogni limite dell'elenco. length_m e i minuti nel verso della linea e contro sono quelli del tratto, con il traffico.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Dijkstra 1959, as in SciPy. Pieces are cut by planar length along the line.</source>
            <translation>Dijkstra 1959, come in SciPy. I tratti sono tagliati secondo la lunghezza planare lungo la linea.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Points from which, or to which, one travels.</source>
            <translation>Punti da cui, o verso cui, si viaggia.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>One or more travel times, for example 10, 20, 30.</source>
            <translation>Uno o più tempi di viaggio, per esempio 10, 20, 30.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Several sites</source>
            <translation>Più siti</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Each site by itself (roads may appear for several)</source>
            <translation>Ogni sito per sé (una strada può comparire più volte)</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>All together (each road once)</source>
            <translation>Tutti insieme (ogni strada una volta)</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Split to the nearest site (each road once)</source>
            <translation>Divisi per sito più vicino (ogni strada una volta)</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>What happens to roads that several sites reach.</source>
            <translation>Che cosa accade alle strade raggiunte da più siti.</translation>
        </message>
        <message>
            <location filename="processing/catchments/reachedroads.py" />
            <source>Pieces of road with the attributes of the site and of the road, the band (minutes_from, minutes_to), and the minutes at their first and last point.</source>
            <translation>Tratti di strada con gli attributi del sito e della strada, la fascia (minutes_from, minutes_to) e i minuti al primo e all'ultimo punto.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/reachedroads.py" />
            <source>{n} pieces of road, {km} km.</source>
            <translation>
                <numerusform>{n} tratto di strada, {km} km.</numerusform>
                <numerusform>{n} tratti di strada, {km} km.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel-time matrix</source>
            <translation>Matrice dei tempi di viaggio</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Lists the minutes by road from every point to every other one in reach.</source>
            <translation>Elenca i minuti su strada da ogni punto a ogni altro raggiungibile.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>For the nearest hospital or motorway junction, for travel times between firms, or as input of other programs. For the sum of what is in reach use “Accessibility”.</source>
            <translation>Per l'ospedale o il casello più vicino, per i tempi di viaggio tra imprese, o come dati per altri programmi. Per la somma di ciò che è raggiungibile usa «Accessibilità».</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Quickest way over the road network, one-way rules observed, so that the way there and the way back may differ. The walk from each point to its nearest road counts at both ends, also against the limit. Where no targets are given, points are paired with each other and not with themselves; to get those pairs too, choose the same layer as targets. Polygons count by a point on their surface, every part of a MultiPoint counts by itself. Points not on the network are in no pair; the log names them. Rows come in no particular order. They are written while they are computed: a million pairs need no more memory than a thousand.</source>
            <translation>Percorso più rapido sulla rete stradale, nel rispetto dei sensi unici, per cui andata e ritorno possono differire. Il tratto a piedi da ogni punto alla strada più vicina conta a entrambi i capi, anche per il limite. Dove non sono date destinazioni, i punti sono accoppiati fra loro e non con se stessi; per avere anche queste coppie scegli lo stesso layer come destinazioni. I poligoni contano per un punto sulla loro superficie, ogni parte di un multipunto per sé. I punti fuori dalla rete non sono in alcuna coppia; il log li nomina. Le righe non hanno un ordine particolare. Sono scritte man mano che si calcolano: un milione di coppie non richiede più memoria di mille.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Dijkstra 1959, as in SciPy. Points on one edge share the searches from its ends; the search starts from the side that needs fewer.</source>
            <translation>Dijkstra 1959, come in SciPy. I punti sullo stesso tratto condividono le ricerche dai suoi estremi; la ricerca parte dal lato che ne richiede meno.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Points where journeys begin, such as firms or settlements.</source>
            <translation>Punti da cui cominciano i viaggi, per esempio imprese o centri abitati.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Points where journeys end. Left empty: the same points, without pairs of a point with itself.</source>
            <translation>Punti in cui finiscono i viaggi. Se vuoto: gli stessi punti, senza le coppie di un punto con se stesso.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Pairs farther apart are left out.</source>
            <translation>Le coppie più distanti sono escluse.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Only the nearest</source>
            <translation>Solo i più vicini</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>How many targets of each point to keep. Left empty: all of them. Of equally near ones those with the lower id are kept.</source>
            <translation>Quante destinazioni tenere per ogni punto. Se vuoto: tutte. A parità di tempo restano quelle con l'id più basso.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Id of the points where journeys begin</source>
            <translation>Id dei punti di partenza</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Id of the points where journeys end</source>
            <translation>Id dei punti di arrivo</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Field whose value goes into the result. Left empty: the feature's own number.</source>
            <translation>Campo il cui valore va nel risultato. Se vuoto: il numero dell'elemento.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Result as</source>
            <translation>Risultato come</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Table</source>
            <translation>Tabella</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Lines</source>
            <translation>Linee</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>A table without geometry, or a straight line for each pair.</source>
            <translation>Una tabella senza geometria, oppure una linea retta per ogni coppia.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Travel times</source>
            <translation>Tempi di viaggio</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>One row for each pair: from_id, to_id, minutes.</source>
            <translation>Una riga per ogni coppia: from_id, to_id, minutes.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Number of pairs</source>
            <translation>Numero di coppie</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>The travel time must be above 0 minutes. Write for example 30.</source>
            <translation>Il tempo di viaggio deve essere maggiore di 0 minuti. Scrivi per esempio 30.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>Of the nearest targets at least 1 must be kept. Write 1 or more, or leave it empty to keep all.</source>
            <translation>Delle destinazioni più vicine va tenuta almeno 1. Scrivi 1 o più, oppure lascia vuoto per tenerle tutte.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} points reach no target within the limit: {ids}.</source>
            <translation>
                <numerusform>{n} punto non raggiunge alcuna destinazione entro il limite: {ids}.</numerusform>
                <numerusform>{n} punti non raggiungono alcuna destinazione entro il limite: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} pairs (points: {origins}, targets: {targets}).</source>
            <translation>
                <numerusform>{n} coppia (punti: {origins}, destinazioni: {targets}).</numerusform>
                <numerusform>{n} coppie (punti: {origins}, destinazioni: {targets}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} points of “{layer}” have no value in {field}; their rows have an empty id.</source>
            <translation>
                <numerusform>{n} punto di «{layer}» non ha un valore in {field}; le sue righe hanno un id vuoto.</numerusform>
                <numerusform>{n} punti di «{layer}» non hanno un valore in {field}; le loro righe hanno un id vuoto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimematrix.py" />
            <source>{n} values of {field} in “{layer}” stand for several points, whose rows cannot be told apart: {ids}.</source>
            <translation>
                <numerusform>{n} valore di {field} in «{layer}» indica più punti, le cui righe non si possono distinguere: {ids}.</numerusform>
                <numerusform>{n} valori di {field} in «{layer}» indicano più punti, le cui righe non si possono distinguere: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Travel-time surface</source>
            <translation>Superficie dei tempi di viaggio</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Writes the minutes between every place and its nearest site into a raster.</source>
            <translation>Scrive in un raster i minuti tra ogni luogo e il sito più vicino.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>For maps that shade the time continuously, and as an input of raster analysis. For areas within a time use “Catchments”.</source>
            <translation>Per mappe che sfumano il tempo in modo continuo e come dato per l'analisi raster. Per le aree entro un tempo usa «Bacini di utenza».</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Every cell within the longest walk of a road takes the time at the nearest position on a road that gives access, and the walk from there to the middle of the cell. Motorways, their ramps and ferries give no access. Cells that are not reached are empty.</source>
            <translation>Ogni cella entro il tratto a piedi massimo da una strada prende il tempo del punto più vicino su una strada che dà accesso, più il tratto a piedi da lì al centro della cella. Autostrade, rampe e traghetti non danno accesso. Le celle non raggiunte sono vuote.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Dijkstra's algorithm from all sites at once, as in SciPy.</source>
            <translation>Algoritmo di Dijkstra da tutti i siti insieme, come in SciPy.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Points that the times are measured from.</source>
            <translation>Punti da cui si misurano i tempi.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Longest time (minutes)</source>
            <translation>Tempo massimo (minuti)</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Places farther away stay empty.</source>
            <translation>I luoghi più lontani restano vuoti.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Side of a cell. 0 chooses 2.5 metres for each minute of the longest time, between 15 and 100.</source>
            <translation>Lato di una cella. 0 sceglie 2,5 metri per ogni minuto del tempo massimo, tra 15 e 100.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>A raster of minutes in the metric coordinate system that the run measured in.</source>
            <translation>Un raster di minuti nel sistema di riferimento metrico usato per il calcolo.</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>Area reached (km²)</source>
            <translation>Area raggiunta (km²)</translation>
        </message>
        <message>
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>None of the sites is on the road network. Check that the sites and the roads cover the same area, or allow a longer walk to the road.</source>
            <translation>Nessun sito è sulla rete stradale. Controlla che i siti e le strade coprano la stessa area, oppure consenti un tratto a piedi più lungo fino alla strada.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/catchments/traveltimesurface.py" />
            <source>{area} km² are reached within {n} minutes, in cells of {cell} m.</source>
            <translation>
                <numerusform>{area} km² sono raggiunti entro {n} minuto, in celle di {cell} m.</numerusform>
                <numerusform>{area} km² sono raggiunti entro {n} minuti, in celle di {cell} m.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/checks.py" />
            <source>Travel times: {minutes} minutes.</source>
            <translation>Tempi di viaggio: {minutes} minuti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Areas</source>
            <translation>Aree</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Code of the area</source>
            <translation>Codice dell'area</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Its key.</source>
            <translation>La sua chiave.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Commuters</source>
            <translation>Pendolari</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>A table with one row for each pair of areas, with those who work where they live. Left empty: commuters are estimated from residents, jobs and roads.</source>
            <translation>Una tabella con una riga per ogni coppia di aree, compreso chi lavora dove abita. Se vuoto: i pendolari sono stimati da residenti, addetti e strade.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Commuters: code of residence</source>
            <translation>Pendolari: codice di residenza</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Field with the area they live in.</source>
            <translation>Campo con l'area in cui abitano.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Commuters: code of work</source>
            <translation>Pendolari: codice del luogo di lavoro</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Field with the area they work in.</source>
            <translation>Campo con l'area in cui lavorano.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Commuters: number of people</source>
            <translation>Pendolari: numero di persone</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Field with the number of people.</source>
            <translation>Campo con il numero di persone.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Smallest size (employed residents)</source>
            <translation>Dimensione minima (occupati residenti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>A basin this small needs the target self-containment.</source>
            <translation>Un sistema locale così piccolo deve avere l'autocontenimento obiettivo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Smallest self-containment</source>
            <translation>Autocontenimento minimo</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Share from 0 to 1 that a basin of the target size needs.</source>
            <translation>Quota da 0 a 1 che deve avere un sistema locale della dimensione obiettivo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Target size (employed residents)</source>
            <translation>Dimensione obiettivo (occupati residenti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>From here on the smallest self-containment is enough.</source>
            <translation>Da qui in poi basta l'autocontenimento minimo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Target self-containment</source>
            <translation>Autocontenimento obiettivo</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Share from 0 to 1; more than this earns nothing.</source>
            <translation>Quota da 0 a 1; una quota maggiore non dà vantaggi.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Count commuters from and to elsewhere</source>
            <translation>Conta i pendolari da e verso l'esterno</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>People whose other end is none of the areas count as residents or jobs, which makes basins at the edge less self-contained. Otherwise they are left out.</source>
            <translation>Le persone con l'altro capo fuori da tutte le aree contano come residenti o addetti, il che rende i sistemi locali al margine meno autocontenuti. Altrimenti sono escluse.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>Choose the fields of the commuters: code of residence, code of work and number of people.</source>
            <translation>Scegli i campi dei pendolari: codice di residenza, codice del luogo di lavoro e numero di persone.</translation>
        </message>
        <message>
            <location filename="processing/clusters/basin_parameters.py" />
            <source>“{layer}” holds one area only, so there is nothing to group. Choose a layer with several areas, or clear its filter and selection.</source>
            <translation>«{layer}» contiene una sola area, quindi non c'è nulla da raggruppare. Scegli un layer con più aree, oppure togli il suo filtro e la selezione.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} core firms are off the land that their roads reach in a third of the near minutes; the extents hold them with what is so near on foot.</source>
            <translation>
                <numerusform>{n} impresa di un nucleo è fuori dal terreno che le loro strade raggiungono in un terzo dei minuti di vicinanza; le estensioni la comprendono, con ciò che è altrettanto vicino a piedi.</numerusform>
                <numerusform>{n} imprese dei nuclei sono fuori dal terreno che le loro strade raggiungono in un terzo dei minuti di vicinanza; le estensioni le comprendono, con ciò che è altrettanto vicino a piedi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} clusters have no labour shed, because no land lies within the commute bound and the walking limit: {clusters}. Give a longer walk to the road.</source>
            <translation>
                <numerusform>{n} cluster non ha un'area di pendolarismo, perché nessun terreno è entro la soglia di pendolarismo e il limite a piedi: {clusters}. Consenti un tratto a piedi più lungo fino alla strada.</numerusform>
                <numerusform>{n} cluster non hanno un'area di pendolarismo, perché nessun terreno è entro la soglia di pendolarismo e il limite a piedi: {clusters}. Consenti un tratto a piedi più lungo fino alla strada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>The sheds of {n} clusters touch the edge of the road data and may be larger in truth. Use a larger road extract to be sure.</source>
            <translation>
                <numerusform>L'area di pendolarismo di {n} cluster tocca il margine dei dati stradali e in realtà può essere più grande. Per sicurezza usa un estratto stradale più grande.</numerusform>
                <numerusform>Le aree di pendolarismo di {n} cluster toccano il margine dei dati stradali e in realtà possono essere più grandi. Per sicurezza usa un estratto stradale più grande.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{clusters}: {core} in cores, {fringe} in fringes, {none} of {total} in none.</source>
            <translation>{clusters}: {core} nei nuclei, {fringe} nei margini, {none} su {total} in nessuno.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} clusters</source>
            <translation>
                <numerusform>{n} cluster</numerusform>
                <numerusform>{n} cluster</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>No cluster was found. Nowhere are there so many firms or jobs within the near minutes: give a lower minimum or more minutes.</source>
            <translation>Nessun cluster trovato. In nessun luogo ci sono abbastanza imprese o addetti entro i minuti di vicinanza: indica un minimo più basso o più minuti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>Measured anew: no two firms of any core are more than {minutes} minutes apart, in neither direction.</source>
            <translation>Misurato di nuovo: nessuna coppia di imprese di un nucleo dista più di {minutes} minuti, in nessuna delle due direzioni.</translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>Measured anew: no two firms of any core are more than {minutes} minutes apart, as the mean of there and back. One of the two ways can take longer.</source>
            <translation>Misurato di nuovo: nessuna coppia di imprese di un nucleo dista più di {minutes} minuti, come media di andata e ritorno. Uno dei due percorsi può richiedere di più.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} cores have more than {most} places: their median minutes are estimates, and median_error says within how many minutes 95 of 100 of these are.</source>
            <translation>
                <numerusform>{n} nucleo ha più di {most} luoghi: i suoi minuti mediani sono una stima, e median_error dice entro quanti minuti sono giuste 95 stime su 100.</numerusform>
                <numerusform>{n} nuclei hanno più di {most} luoghi: i loro minuti mediani sono stime, e median_error dice entro quanti minuti sono giuste 95 stime su 100.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>Cluster {rank} (sector {sector})</source>
            <translation>Cluster {rank} (settore {sector})</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{n} jobs</source>
            <translation>
                <numerusform>{n} addetto</numerusform>
                <numerusform>{n} addetti</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{name}: {size} in the core around firm {id}, at most {greatest} and half of the pairs up to about {median} (± {error}) minutes apart; {fringe} more in the fringe.</source>
            <translation>{name}: {size} nel nucleo intorno all'impresa {id}, distanti al massimo {greatest} minuti e metà delle coppie fino a circa {median} (± {error}) minuti; altre {fringe} nel margine.</translation>
        </message>
        <message>
            <location filename="processing/clusters/cluster_layers.py" />
            <source>{name}: {size} in the core around firm {id}, at most {greatest} and half of the pairs up to {median} minutes apart; {fringe} more in the fringe.</source>
            <translation>{name}: {size} nel nucleo intorno all'impresa {id}, distanti al massimo {greatest} minuti e metà delle coppie fino a {median} minuti; altre {fringe} nel margine.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Tells for every sector whether its firms are nearer each other than chance explains, and up to how many minutes: the meeting bound to work with.</source>
            <translation>Dice per ogni settore se le sue imprese sono più vicine fra loro di quanto spieghi il caso, e fino a quanti minuti: la soglia d'incontro con cui lavorare.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Before delineating clusters, to choose the meeting bound from the data and to defend it; and to learn which sectors cluster at all.</source>
            <translation>Prima di delimitare i cluster, per scegliere la soglia d'incontro dai dati e sostenerla; e per sapere quali settori formano cluster.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Two curves. M(t) compares the sector's share among the neighbours within t minutes with its share among all firms: 2 is twice as much as expected, 1 no concentration. Firms without a neighbour are left out. K_d(t) tells how many pairs of the sector's firms are just about t minutes apart. The time between two firms is that of the slower direction, so that a bound holds each way, unless you choose the mean.
Bandwidth: a single pair says little, so K_d counts each pair over some minutes around its own time (Gaussian kernel, reflected at 0). How many follows from how widely the times of all pairs of the sector are spread and from their number (Silverman's rule); neither jobs nor the longest time looked at change it. A sector with few firms, or one that lies half in a cluster and half all over the region, has a wide one, and its bound may be too long by up to as much.
Envelope: what chance explains. All firms change places at random and take sector and jobs along, 999 times unless you say otherwise. The envelope is global: of such random curves 5 % leave it anywhere (extreme rank length); p is that of the whole curve, and q is p after correction for the number of sectors. A sector clusters where M lies above its envelope.
Bound: M adds up everything within t and so stays high long after a cluster has ended; K_d shows where it ends. The proposed meeting bound is therefore the last minute of the first stretch over which K_d, and M with it, lies above the envelope. The stretch must begin before the median travel time between all firms, and K_d must not have been below its envelope before, for two towns far apart are no cluster; but that K_d is low within one bandwidth of 0 minutes only says that few firms share a place. On clusters that were planted in invented regions the bound is between the minutes within which 95 % and all of their pairs are, give or take one.
Many firms: all pairs of 22,000 firms are held (250 million). Of more firms all pairs up to the longest time looked at are held, and of those beyond only one in so many, which stands for the others and serves the bandwidth and the median; the log says one in how many. Where more than 250 million pairs are within the longest time the run ends with a sentence. Firms without a sector count among all firms.</source>
            <translation>Due curve. M(t) confronta la quota del settore tra i vicini entro t minuti con la sua quota tra tutte le imprese: 2 è il doppio dell'atteso, 1 nessuna concentrazione. Le imprese senza vicini sono escluse. K_d(t) dice quante coppie di imprese del settore distano circa t minuti. Il tempo tra due imprese è quello della direzione più lenta, così una soglia vale in entrambe le direzioni, a meno che tu scelga la media.
Ampiezza: una coppia da sola dice poco, perciò K_d conta ogni coppia su alcuni minuti attorno al suo tempo (kernel gaussiano, riflesso in 0). Quanti, dipende da quanto sono dispersi i tempi di tutte le coppie del settore e dal loro numero (regola di Silverman); né gli addetti né il tempo più lungo considerato la cambiano. Un settore con poche imprese, o per metà in un cluster e per metà sparso nella regione, ne ha una larga, e la sua soglia può essere troppo lunga fino ad altrettanto.
Inviluppo: ciò che il caso spiega. Tutte le imprese cambiano posto a caso e portano con sé settore e addetti, 999 volte se non dici altro. L'inviluppo è globale: di tali curve casuali il 5 % ne esce in qualche punto (extreme rank length); p è quello dell'intera curva, e q è p corretto per il numero di settori. Un settore forma cluster dove M sta sopra il suo inviluppo.
Soglia: M somma tutto ciò che è entro t e quindi resta alta ben oltre la fine di un cluster; K_d mostra dove finisce. La soglia d'incontro proposta è perciò l'ultimo minuto del primo intervallo in cui K_d, e con essa M, sta sopra l'inviluppo. L'intervallo deve cominciare prima del tempo di viaggio mediano tra tutte le imprese, e K_d non deve essere stata prima sotto il suo inviluppo, perché due città lontane non sono un cluster; ma che K_d sia bassa entro un'ampiezza da 0 minuti dice solo che poche imprese condividono un luogo. Su cluster inseriti in regioni inventate la soglia è dove finisce dal 95 al 100 % delle loro coppie.
Molte imprese: si tengono tutte le coppie di 22.000 imprese (250 milioni). Se le imprese sono di più, si tengono tutte le coppie fino al tempo più lungo considerato, e di quelle oltre solo una ogni tante, che vale per le altre e serve all'ampiezza e alla mediana; il registro dice una ogni quante. Dove più di 250 milioni di coppie sono entro il tempo più lungo, l'esecuzione termina con una frase che lo dice. Le imprese senza settore contano tra tutte le imprese.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Marcon &amp; Puech 2010; Duranton &amp; Overman 2005; Silverman 1986; Myllymäki et al. 2017, Global envelope tests; Benjamini &amp; Hochberg 1995.</source>
            <translation>Marcon &amp; Puech 2010; Duranton &amp; Overman 2005; Silverman 1986; Myllymäki et al. 2017, Global envelope tests; Benjamini &amp; Hochberg 1995.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>All firms of the region, of every sector: the others are the comparison.</source>
            <translation>Tutte le imprese della regione, di ogni settore: le altre sono il termine di confronto.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Sectors or groups to judge, with commas between them. Left empty: all with enough firms.</source>
            <translation>Settori o gruppi da valutare, separati da virgole. Se vuoto: tutti quelli con abbastanza imprese.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Size of each firm, such as its jobs; firms without one are left out. Left empty: every firm counts 1.</source>
            <translation>Dimensione di ogni impresa, per esempio i suoi addetti; le imprese senza un valore sono escluse. Se vuoto: ogni impresa conta 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Travel times up to (minutes)</source>
            <translation>Tempi di viaggio fino a (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Farther than a cluster can reach; it takes no longer than needed at 30 to 60.</source>
            <translation>Più lontano di quanto un cluster possa arrivare; con 30-60 non dura più del necessario.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Fewest firms of a sector</source>
            <translation>Imprese minime di un settore</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Sectors with fewer firms are not judged; the log says which.</source>
            <translation>I settori con meno imprese non sono valutati; il log dice quali.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Relabellings</source>
            <translation>Permutazioni</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>More make p finer and the envelope smoother, and take longer.</source>
            <translation>Di più rendono p più fine e l'inviluppo più liscio, e richiedono più tempo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <location filename="processing/clusters/consensus_settings.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <location filename="processing/data/demoregion.py" />
            <source>Seed</source>
            <translation>Seme</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>The same seed gives the same result.</source>
            <translation>Lo stesso seme dà lo stesso risultato.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Step of the curves (minutes)</source>
            <translation>Passo delle curve (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Distance between the points of a curve.</source>
            <translation>Distanza tra i punti di una curva.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Curves</source>
            <translation>Curve</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Table with one row for each sector and minute: m and kd (per minute), each with its envelope (low, high).</source>
            <translation>Tabella con una riga per ogni settore e minuto: m e kd (al minuto), ciascuno con il suo inviluppo (low, high).</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Summary of sectors</source>
            <translation>Riepilogo dei settori</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Table with one row for each sector: firms and jobs; p, q, the time of greatest excess and the last significant minute of M and of K_d; meeting_minutes (the proposed bound, empty where there is none), the bandwidth of K_d in minutes, and the finding in words.</source>
            <translation>Tabella con una riga per ogni settore: imprese e addetti; p, q, il tempo di massimo eccesso e l'ultimo minuto significativo di M e di K_d; meeting_minutes (la soglia proposta, vuoto dove non c'è), l'ampiezza di K_d in minuti, e l'esito a parole.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <location filename="processing/clusters/consensusclusters.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <location filename="processing/clusters/consensusclusters.py" />
            <location filename="processing/clusters/industrialdistricts.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <location filename="processing/roads/checkroads.py" />
            <source>HTML files</source>
            <translation>File HTML</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>A page with the findings and the curves, to read or print.</source>
            <translation>Una pagina con gli esiti e le curve, da leggere o stampare.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Proposed meeting bound (minutes)</source>
            <translation>Soglia d'incontro proposta (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>The travel time must be above 0 minutes, and the step above 0 and no greater than it. Write for example 45 and 1.</source>
            <translation>Il tempo di viaggio deve essere maggiore di 0 minuti, e il passo maggiore di 0 e non superiore al tempo. Scrivi per esempio 45 e 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>A curve can have at most {most} points. Choose a greater step or a shorter travel time.</source>
            <translation>Una curva può avere al massimo {most} punti. Scegli un passo maggiore o un tempo di viaggio più breve.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} sectors have no jobs and are not judged: {sectors}.</source>
            <translation>
                <numerusform>{n} settore non ha addetti e non è valutato: {sectors}.</numerusform>
                <numerusform>{n} settori non hanno addetti e non sono valutati: {sectors}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>No sector has {fewest} firms that can be used; the largest has {largest}. Lower “Fewest firms of a sector”, or put sectors together with a table of groups.</source>
            <translation>Nessun settore ha {fewest} imprese utilizzabili; il più grande ne ha {largest}. Abbassa «Imprese minime di un settore», oppure riunisci i settori con una tabella di gruppi.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>All firms are of the sector “{sector}”, so there is nothing to compare it with. Use a layer with the firms of all sectors, and choose the sector under “Which sectors”.</source>
            <translation>Tutte le imprese sono del settore «{sector}», quindi non c'è nulla con cui confrontarlo. Usa un layer con le imprese di tutti i settori, e scegli il settore in «Quali settori».</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} sectors have fewer than {fewest} firms and are not judged: {sectors}.</source>
            <translation>
                <numerusform>{n} settore ha meno di {fewest} imprese e non è valutato: {sectors}.</numerusform>
                <numerusform>{n} settori hanno meno di {fewest} imprese e non sono valutati: {sectors}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>{n} firms have no sector in {field} and count among all firms only: {ids}.</source>
            <translation>
                <numerusform>{n} impresa non ha un settore in {field} e conta solo tra tutte le imprese: {ids}.</numerusform>
                <numerusform>{n} imprese non hanno un settore in {field} e contano solo tra tutte le imprese: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Of {firms} firms, {n} pairs are within {time} of each other.</source>
            <translation>
                <numerusform>Di {firms} imprese, {n} coppia è entro {time}.</numerusform>
                <numerusform>Di {firms} imprese, {n} coppie sono entro {time}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Of the pairs farther apart, one in {step} is held and stands for the others. They serve the bandwidth of K_d and the median time between all firms, which are estimates therefore.</source>
            <translation>Delle coppie più distanti se ne tiene una ogni {step}, che vale per le altre. Servono all'ampiezza di K_d e al tempo mediano tra tutte le imprese, che perciò sono stime.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/clusterdistance.py" />
            <source>No two firms are within {n} minutes of each other. Choose a longer travel time, or check that firms and roads belong together.</source>
            <translation>
                <numerusform>Nessuna coppia di imprese è entro {n} minuto. Scegli un tempo di viaggio più lungo, oppure controlla che imprese e strade corrispondano.</numerusform>
                <numerusform>Nessuna coppia di imprese è entro {n} minuti. Scegli un tempo di viaggio più lungo, oppure controlla che imprese e strade corrispondano.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>No sector clusters at a travel time that can be told; no bound is proposed.</source>
            <translation>Nessun settore forma cluster a un tempo di viaggio riconoscibile; non si propone alcuna soglia.</translation>
        </message>
        <message>
            <location filename="processing/clusters/clusterdistance.py" />
            <source>Proposed meeting bound: {minutes}, the median over the sectors that cluster.</source>
            <translation>Soglia d'incontro proposta: {minutes}, la mediana dei settori che formano cluster.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Employed residents (for an estimate)</source>
            <translation>Occupati residenti (per una stima)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Jobs (for an estimate)</source>
            <translation>Addetti (per una stima)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Field of the areas. Needed only where there is no table of commuters.</source>
            <translation>Campo delle aree. Serve solo se non c'è una tabella dei pendolari.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate: longest commute (minutes)</source>
            <translation>Stima: spostamento massimo (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Nobody is assumed to commute for longer.</source>
            <translation>Si suppone che nessuno viaggi più a lungo per lavoro.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate, logistic: time that half accept (minutes)</source>
            <translation>Stima, logistica: tempo accettato dalla metà (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>t50 in 1 / (1 + e^((t − t50) / s)).</source>
            <translation>t50 in 1 / (1 + e^((t − t50) / s)).</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate, logistic: spread (minutes)</source>
            <translation>Stima, logistica: ampiezza (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate, exponential: decay time (minutes)</source>
            <translation>Stima, esponenziale: tempo di decadimento (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>τ in e^(−t / τ).</source>
            <translation>τ in e^(−t / τ).</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Estimate: willingness to commute</source>
            <translation>Stima: disponibilità a viaggiare per lavoro</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Logistic</source>
            <translation>Logistica</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Exponential</source>
            <translation>Esponenziale</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>How fewer people accept a journey the longer it is.</source>
            <translation>Come diminuiscono le persone che accettano un viaggio quanto più è lungo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Give a table of commuters; or, to have them estimated, a road network and the fields with employed residents and jobs.</source>
            <translation>Indica una tabella dei pendolari; oppure, per stimarli, una rete stradale e i campi con occupati residenti e addetti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>“{parameter}” must be above 0. Write a number of minutes.</source>
            <translation>«{parameter}» deve essere maggiore di 0. Scrivi un numero di minuti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>Commuters cannot be estimated while several features share a code ({codes}). Dissolve them by their code first (Vector &gt; Geoprocessing Tools &gt; Dissolve).</source>
            <translation>I pendolari non si possono stimare finché più elementi hanno lo stesso codice ({codes}). Prima uniscili per codice (Vettore &gt; Strumenti di Geoprocessing &gt; Dissolvi).</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>ESTIMATE: no commuters were counted. They are estimated from employed residents, jobs and travel times by a gravity rule ({decay}, up to {n} minutes); {share} % of the jobs could not be matched.</source>
            <translation>
                <numerusform>STIMA: i pendolari non sono stati rilevati. Sono stimati da occupati residenti, addetti e tempi di viaggio con una regola gravitazionale ({decay}, fino a {n} minuto); {share} % dei posti di lavoro non è stato assegnato.</numerusform>
                <numerusform>STIMA: i pendolari non sono stati rilevati. Sono stimati da occupati residenti, addetti e tempi di viaggio con una regola gravitazionale ({decay}, fino a {n} minuti); {share} % dei posti di lavoro non è stato assegnato.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>{n} areas have no usable number in {field} (empty, text or below 0) and are estimated as if it were 0: {codes}.</source>
            <translation>
                <numerusform>{n} area non ha un numero utilizzabile in {field} (vuoto, testo o minore di 0) ed è stimata come se fosse 0: {codes}.</numerusform>
                <numerusform>{n} aree non hanno un numero utilizzabile in {field} (vuoto, testo o minore di 0) e sono stimate come se fosse 0: {codes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>{n} areas have no road nearby that gives access; their residents are assumed to work at home: features {ids}.</source>
            <translation>
                <numerusform>{n} area non ha vicino una strada che dia accesso; si suppone che i suoi residenti lavorino nella propria area: elementi {ids}.</numerusform>
                <numerusform>{n} aree non hanno vicino una strada che dia accesso; si suppone che i loro residenti lavorino nella propria area: elementi {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>exponential, decay time {n} minutes</source>
            <translation>
                <numerusform>esponenziale, tempo di decadimento {n} minuto</numerusform>
                <numerusform>esponenziale, tempo di decadimento {n} minuti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/commuting_estimate.py" />
            <source>logistic, half accept {n} minutes, spread {spread}</source>
            <translation>
                <numerusform>logistica, la metà accetta {n} minuto, ampiezza {spread}</numerusform>
                <numerusform>logistica, la metà accetta {n} minuti, ampiezza {spread}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_layers.py" />
            <source>{clusters}: {core} in cores, {transition} in transition zones, {fringe} in fringes, {none} of {total} in none.</source>
            <translation>{clusters}: {core} nei nuclei, {transition} nelle zone di transizione, {fringe} nei margini, {none} su {total} in nessuno.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_layers.py" />
            <source>{n} consensus clusters</source>
            <translation>
                <numerusform>{n} cluster di consenso</numerusform>
                <numerusform>{n} cluster di consenso</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_layers.py" />
            <source>No cluster is found in most of the runs. Give a lower minimum or more minutes, or look at each method by itself.</source>
            <translation>Nessun cluster compare nella maggior parte delle esecuzioni. Indica un minimo più basso o più minuti, oppure guarda ogni metodo per sé.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_layers.py" />
            <source>Cluster {rank}, around firm {id}: {n} core firms, {transition} in transition, {fringe} in the fringe; its firms are together in {share} of the runs on average.</source>
            <translation>
                <numerusform>Cluster {rank}, intorno all'impresa {id}: {n} impresa nel nucleo, {transition} in transizione, {fringe} nel margine; quota media delle esecuzioni in cui le sue imprese sono insieme: {share}.</numerusform>
                <numerusform>Cluster {rank}, intorno all'impresa {id}: {n} imprese nel nucleo, {transition} in transizione, {fringe} nel margine; quota media delle esecuzioni in cui le sue imprese sono insieme: {share}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Meeting-time clusters</source>
            <translation>Cluster per tempo d'incontro</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <location filename="processing/clusters/labourbasins.py" />
            <source>Labour basins</source>
            <translation>Sistemi locali del lavoro</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Methods</source>
            <translation>Metodi</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>How clusters are delineated; each method has as many votes. Meeting-time clusters need firms and roads only. Relationship clusters need a relation, such as the sector or a table of known links. Labour basins need areas with commuters, or with residents and jobs; a firm belongs to the basin of the area that holds it.</source>
            <translation>Come si delimitano i cluster; ogni metodo ha lo stesso numero di voti. I cluster per tempo d'incontro richiedono solo imprese e strade. I cluster di relazioni richiedono una relazione, per esempio il settore o una tabella di legami noti. I sistemi locali del lavoro richiedono aree con pendolari, oppure con residenti e addetti; un'impresa appartiene al sistema locale dell'area che la contiene.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Decay time of relations τ (minutes)</source>
            <translation>Tempo di decadimento delle relazioni τ (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>At this travel time a relation counts 37 %, whatever the bound.</source>
            <translation>A questo tempo di viaggio una relazione conta il 37 %, qualunque sia la soglia.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Least relatedness of a link</source>
            <translation>Affinità minima di un legame</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Firms related less than this are not linked in relationship clusters.</source>
            <translation>Le imprese con affinità minore non sono collegate nei cluster di relazioni.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Municipalities or other areas that labour basins are made of.</source>
            <translation>Comuni o altre aree di cui si compongono i sistemi locali del lavoro.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>“{parameter}” must be above 0. Write for example 15.</source>
            <translation>«{parameter}» deve essere maggiore di 0. Scrivi per esempio 15.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>“{parameter}” must be a number from 0 to 1.</source>
            <translation>«{parameter}» deve essere un numero da 0 a 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>Choose a layer of areas and the field with their codes.</source>
            <translation>Scegli un layer di aree e il campo con i loro codici.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>{method} are chosen. {problem}</source>
            <translation>Metodo scelto: {method}. {problem}</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Method of finding communities: {method}.</source>
            <translation>Metodo per trovare le comunità: {method}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_methods.py" />
            <source>No two firms within {n} minutes of each other are related, so there are no relationship clusters. Choose more relations, lower “Least relatedness of a link”, or leave relationship clusters out.</source>
            <translation>
                <numerusform>Nessuna coppia di imprese entro {n} minuto è affine, quindi non ci sono cluster di relazioni. Scegli più relazioni, abbassa «Affinità minima di un legame», oppure escludi i cluster di relazioni.</numerusform>
                <numerusform>Nessuna coppia di imprese entro {n} minuti è affine, quindi non ci sono cluster di relazioni. Scegli più relazioni, abbassa «Affinità minima di un legame», oppure escludi i cluster di relazioni.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_methods.py" />
            <source>No firm lies in an area of “{layer}”. Choose the areas that the firms lie in.</source>
            <translation>Nessuna impresa si trova in un'area di «{layer}». Scegli le aree in cui si trovano le imprese.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensus_methods.py" />
            <source>{n} firms lie in no area of “{layer}” and are in no labour basin: {ids}.</source>
            <translation>
                <numerusform>{n} impresa non si trova in alcuna area di «{layer}» e non è in alcun sistema locale del lavoro: {ids}.</numerusform>
                <numerusform>{n} imprese non si trovano in alcuna area di «{layer}» e non sono in alcun sistema locale del lavoro: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>Bounds to compare (% of the bounds above)</source>
            <translation>Soglie da confrontare (% delle soglie sopra)</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>Percentages, separated by commas; 100 must be among them. They hold for the meeting bound and the near minutes; for labour basins, which have no bound in minutes, for the smallest and the target size.</source>
            <translation>Percentuali, separate da virgole; 100 deve essere tra queste. Valgono per la soglia d'incontro e i minuti di vicinanza; per i sistemi locali del lavoro, che non hanno una soglia in minuti, per la dimensione minima e la dimensione obiettivo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>Random draws of firms</source>
            <translation>Estrazioni casuali di imprese</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>How many times the runs are repeated with firms drawn at random with replacement, beside those with all firms. Each draw leaves out some 37 % of the firms and counts others several times. 0: none.</source>
            <translation>Quante volte si ripetono le esecuzioni con imprese estratte a caso con reinserimento, oltre a quelle con tutte le imprese. Ogni estrazione esclude circa il 37 % delle imprese e ne conta altre più volte. 0: nessuna.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Start of the random numbers. The same seed gives the same result.</source>
            <translation>Inizio dei numeri casuali. Lo stesso seme dà lo stesso risultato.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>No method is chosen. Choose at least one, such as meeting-time clusters.</source>
            <translation>Nessun metodo è scelto. Scegline almeno uno, per esempio i cluster per tempo d'incontro.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>No traffic period is chosen. Choose at least one, such as off-peak.</source>
            <translation>Nessun periodo di traffico è scelto. Scegline almeno uno, per esempio le ore non di punta.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>“{parameter}” must be percentages from {least} to {most}, separated by commas, with 100 among them. Write for example 80, 100, 120.</source>
            <translation>«{parameter}» deve contenere percentuali da {least} a {most}, separate da virgole, e tra queste 100. Scrivi per esempio 80, 100, 120.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>The number of random draws must be 0 or more. Write for example 9.</source>
            <translation>Il numero di estrazioni casuali deve essere 0 o più. Scrivi per esempio 9.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>The seed must be 0 or more. Write for example 1.</source>
            <translation>Il seme deve essere 0 o più. Scrivi per esempio 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensus_settings.py" />
            <source>These settings ask for {runs} runs; at most {most} are possible. Choose fewer random draws, bounds, periods or methods.</source>
            <translation>Queste impostazioni richiedono {runs} esecuzioni; al massimo ne sono possibili {most}. Scegli meno estrazioni casuali, soglie, periodi o metodi.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Says how sure the boundary of clusters is: delineates them many times with other settings and other firms, and tells core, transition zone and fringe apart.</source>
            <translation>Dice quanto è certo il confine dei cluster: li delimita molte volte con altre impostazioni e altre imprese, e distingue nucleo, zona di transizione e margine.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Before a boundary is put on a map that others rely on. A core firm belongs to the cluster whatever is chosen; in the transition zone it depends on the settings, and the sensitivity says on which.</source>
            <translation>Prima di mettere su una mappa un confine su cui altri si basano. Un'impresa del nucleo appartiene al cluster qualunque cosa si scelga; nella zona di transizione dipende dalle impostazioni, e la sensibilità dice da quali.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Runs are made for every method, bound, traffic period and draw of firms: draw 0 has all firms, each other one as many firms drawn with replacement; a firm drawn twice counts twice, one not drawn takes no part. For two firms C is the share of the runs in which both took part that put them into one cluster. Consensus clusters are those that disagree least with all runs over all pairs of firms (median partition): the best run is taken, piece by piece, and improved by replacing, joining and moving until nothing improves. A firm's certainty is the mean C with those members of its cluster that are together with each other in at least 80 % of the runs (with all members, where these are less than a quarter). Core: 0.8 and more; transition: 0.5 to 0.8; fringe: 0.2 to 0.5, with the cluster that it is most often with; below: none. Zones on the map are what is within a third of the near minutes of their firms, less the surer zones of the cluster. Sensitivity, one at a time: firms that come into a cluster, fall out, or go to another one, against the reference run: the first chosen method and period, bounds at 100 %, all firms. Share of the variation: for each firm of a cluster and each run, the share of the cluster's core firms (all members where it has no core) that it is with; its sum of squares is split by the main effects of the settings (first-order analysis of variance) and summed over the firms. What is missing to 100 % comes from settings acting together. Relationship clusters below the minimum are none; labour basins change with the traffic only where commuters are estimated, and never with the draw. Methods that make larger clusters have as many votes as the others. Same seed, same result; the order of rows does not matter.</source>
            <translation>Si fa un'esecuzione per ogni metodo, soglia, periodo di traffico ed estrazione delle imprese: l'estrazione 0 ha tutte le imprese, ognuna delle altre altrettante imprese estratte con reinserimento; un'impresa estratta due volte conta due volte, una non estratta non partecipa. Per due imprese C è la quota delle esecuzioni con entrambe che le hanno messe nello stesso cluster. I cluster di consenso sono quelli che discordano meno da tutte le esecuzioni, su tutte le coppie di imprese (partizione mediana): si prende, pezzo per pezzo, l'esecuzione migliore e la si migliora sostituendo, unendo e spostando finché nulla migliora. La certezza di un'impresa è la C media con i membri del suo cluster che sono insieme fra loro almeno nell'80 % delle esecuzioni (con tutti i membri, dove questi sono meno di un quarto). Nucleo: 0,8 e più; transizione: da 0,5 a 0,8; margine: da 0,2 a 0,5, con il cluster in cui si trova più spesso; sotto: nessuno. Le zone sulla mappa sono ciò che è entro un terzo dei minuti di vicinanza dalle loro imprese, meno le zone più certe del cluster. Sensibilità, una alla volta: imprese che entrano in un cluster, ne escono o passano a un altro, rispetto all'esecuzione di riferimento: il primo metodo e il primo periodo scelti, soglie al 100 %, tutte le imprese. Quota della variazione: per ogni impresa di un cluster e ogni esecuzione, la quota delle imprese del nucleo del cluster (di tutti i membri dove non ha nucleo) con cui sta; la sua somma dei quadrati si divide secondo gli effetti principali delle impostazioni (analisi della varianza di primo ordine) e si somma sulle imprese. Ciò che manca a 100 % viene da impostazioni che agiscono insieme. I cluster di relazioni sotto il minimo non contano come cluster; i sistemi locali del lavoro cambiano con il traffico solo dove i pendolari sono stimati, e mai con l'estrazione. I metodi che formano cluster più grandi hanno tanti voti quanto gli altri. Stesso seme, stesso risultato; l'ordine delle righe non conta.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Consensus of resampled clusterings: Monti et al. 2003; median partition: Filkov and Skiena 2004, Goder and Filkov 2008; bootstrap: Efron 1979; main effects as shares of the variance: Saltelli et al. 2008.</source>
            <translation>Consenso di raggruppamenti ricampionati: Monti et al. 2003; partizione mediana: Filkov e Skiena 2004, Goder e Filkov 2008; bootstrap: Efron 1979; effetti principali come quote della varianza: Saltelli et al. 2008.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Firms by zone</source>
            <translation>Imprese per zona</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>All firms with all their attributes, the cluster_id (its most certain firm), the zone (core, transition, fringe, none), the certainty, 0 to 1, and in_cluster, the share of the runs that put it into any cluster.</source>
            <translation>Tutte le imprese con tutti i loro attributi, cluster_id (l'impresa più certa del cluster), zone (core, transition, fringe, none), certainty, da 0 a 1, e in_cluster, la quota delle esecuzioni che l'hanno messa in un cluster qualsiasi.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Zones of the clusters</source>
            <translation>Zone dei cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>A polygon for each zone of each cluster, with its firms, jobs, mean certainty and area. Transition is what it adds to the core, fringe what it adds to both; a zone that adds nothing has no polygon.</source>
            <translation>Un poligono per ogni zona di ogni cluster, con le sue imprese, gli addetti, la certezza media e la superficie. La transizione è ciò che aggiunge al nucleo, il margine ciò che aggiunge a entrambi; una zona che non aggiunge nulla non ha poligono.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Sensitivity</source>
            <translation>Sensibilità</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>A row for each setting that was changed: factor, setting, instead_of, how many firms and jobs come in (firms_in, jobs_in), fall out (firms_out, jobs_out) or go to another cluster (firms_move, jobs_move), and the variation that the factor explains, 0 to 1. For draws these are means.</source>
            <translation>Una riga per ogni impostazione cambiata: factor, setting, instead_of, quante imprese e quanti addetti entrano (firms_in, jobs_in), escono (firms_out, jobs_out) o passano a un altro cluster (firms_move, jobs_move), e la variazione spiegata dal fattore, da 0 a 1. Per le estrazioni sono medie.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>A page with the clusters, what moves their boundary and by how much.</source>
            <translation>Una pagina con i cluster, che cosa ne sposta il confine e di quanto.</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Number of clusters</source>
            <translation>Numero di cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>Number of runs</source>
            <translation>Numero di esecuzioni</translation>
        </message>
        <message>
            <location filename="processing/clusters/consensusclusters.py" />
            <source>What moves the boundary most</source>
            <translation>Che cosa sposta di più il confine</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensusclusters.py" />
            <source>{n} runs. Methods: {methods}. Bounds: {bounds} % of the settings. Traffic periods: {periods}. Firms: all; random draws: {draws}.</source>
            <translation>
                <numerusform>{n} esecuzione. Metodi: {methods}. Soglie: {bounds} % delle impostazioni. Periodi di traffico: {periods}. Imprese: tutte; estrazioni casuali: {draws}.</numerusform>
                <numerusform>{n} esecuzioni. Metodi: {methods}. Soglie: {bounds} % delle impostazioni. Periodi di traffico: {periods}. Imprese: tutte; estrazioni casuali: {draws}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/consensusclusters.py" />
            <source>{method}: the first run took {seconds} s; with {n} different runs this method takes about {all} s.</source>
            <translation>
                <numerusform>{method}: la prima esecuzione ha richiesto {seconds} s; con {n} esecuzione questo metodo richiede circa {all} s.</numerusform>
                <numerusform>{method}: la prima esecuzione ha richiesto {seconds} s; con {n} esecuzioni diverse questo metodo richiede circa {all} s.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Hot spots</source>
            <translation>Punti caldi</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Shows where much more, or much less, is within a short drive than chance explains: jobs, or a sector's jobs against all jobs.</source>
            <translation>Mostra dove, a breve distanza in auto, c'è molto di più, o molto di meno, di quanto spieghi il caso: addetti, oppure gli addetti di un settore rispetto a tutti gli addetti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>For a first map of where to look. For clusters with members and an extent use the other algorithms of this group.</source>
            <translation>Per una prima mappa di dove guardare. Per cluster con membri ed estensione usa gli altri algoritmi di questo gruppo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Gi* adds up what lies within the travel time of each firm, the firm included (the slower direction, so that it holds each way, unless you choose the mean), and compares it with the mean: z says how many standard deviations it is above. p is two-sided, from the normal distribution, and therefore rough for firms with few others near; q is p after correction for the number of firms. Classes go by q: at most {q99}, {q95} and {q90} for 99, 95 and 90 %. As a share, each firm's jobs are compared with what its share of all jobs leads one to expect, so that a town is not hot because it is large. Firms that are not on the network or have no usable number stay empty.</source>
            <translation>Gi* somma ciò che si trova entro il tempo di viaggio di ogni impresa, l'impresa compresa (nella direzione più lenta, così vale in entrambe le direzioni, a meno che tu scelga la media), e lo confronta con la media: z dice di quante deviazioni standard la supera. p è bilaterale, dalla distribuzione normale, e quindi approssimativo per imprese con poche altre vicine; q è p corretto per il numero di imprese. Le classi seguono q: al massimo {q99}, {q95} e {q90} per 99, 95 e 90 %. Come quota, gli addetti di ogni impresa si confrontano con quelli attesi in base alla sua quota di tutti gli addetti, così una città non è calda solo perché è grande. Le imprese fuori dalla rete o senza un numero utilizzabile restano vuote.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Getis &amp; Ord 1992; Ord &amp; Getis 1995; Benjamini &amp; Hochberg 1995.</source>
            <translation>Getis &amp; Ord 1992; Ord &amp; Getis 1995; Benjamini &amp; Hochberg 1995.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Firms, or other places with jobs.</source>
            <translation>Imprese, o altri luoghi con addetti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>What is added up; firms without a number are left out. Left empty: every firm counts 1.</source>
            <translation>Che cosa si somma; le imprese senza un numero sono escluse. Se vuoto: ogni impresa conta 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Look at</source>
            <translation>Considera</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Jobs as they are</source>
            <translation>Addetti così come sono</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Jobs as a share of all jobs</source>
            <translation>Addetti come quota di tutti gli addetti</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>As they are, large towns are hot; as a share, places where a sector is strong.</source>
            <translation>Così come sono, le grandi città sono calde; come quota, i luoghi dove un settore è forte.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>All jobs</source>
            <translation>Tutti gli addetti</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>For the share: what the jobs are a share of. Left empty: the jobs of the firms of all sectors, where sectors are chosen.</source>
            <translation>Per la quota: rispetto a che cosa si calcola. Se vuoto: gli addetti delle imprese di tutti i settori, se si scelgono settori.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Sectors or groups whose jobs are looked at, with commas. Left empty: all.</source>
            <translation>Settori o gruppi di cui si considerano gli addetti, separati da virgole. Se vuoto: tutti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Within (minutes)</source>
            <translation>Entro (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Firms as near as that count as neighbours. “At what travel time does it cluster?” proposes a value.</source>
            <translation>Le imprese entro questo tempo contano come vicine. «A quale tempo forma cluster?» propone un valore.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>The firms with all their attributes and z, p, q, class (hot_99, hot_95, hot_90, none, cold_90, cold_95, cold_99), near_firms (firms within the minutes), near_sum (their jobs) and near_expected (what they would be by chance).</source>
            <translation>Le imprese con tutti i loro attributi e z, p, q, class (hot_99, hot_95, hot_90, none, cold_90, cold_95, cold_99), near_firms (imprese entro i minuti), near_sum (i loro addetti) e near_expected (quanti sarebbero per caso).</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>The travel time must be above 0 minutes. Write for example 15.</source>
            <translation>Il tempo di viaggio deve essere maggiore di 0 minuti. Scrivi per esempio 15.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Groups of sectors are given, but no sector or group is chosen. Write which under “Which sectors”, or leave the table out.</source>
            <translation>Sono dati gruppi di settori, ma nessun settore o gruppo è scelto. Scrivi quali in «Quali settori», oppure togli la tabella.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>A share needs something to be a share of. Choose a field under “All jobs”, or the sectors whose jobs are compared with those of all firms.</source>
            <translation>Una quota richiede un totale. Scegli un campo in «Tutti gli addetti», oppure i settori i cui addetti si confrontano con quelli di tutte le imprese.</translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>No sector is chosen under “Which sectors”: all firms are looked at.</source>
            <translation>Nessun settore è scelto in «Quali settori»: si considerano tutte le imprese.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have no sector in {field} and count as of none of those chosen: {ids}.</source>
            <translation>
                <numerusform>{n} impresa non ha un settore in {field} e conta come di nessuno di quelli scelti: {ids}.</numerusform>
                <numerusform>{n} imprese non hanno un settore in {field} e contano come di nessuno di quelli scelti: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {total} firms are of the sectors chosen.</source>
            <translation>
                <numerusform>{n} impresa su {total} è dei settori scelti.</numerusform>
                <numerusform>{n} imprese su {total} sono dei settori scelti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/hotspots.py" />
            <source>Firms in hot spots: {hot} of {total}; in cold spots: {cold} (q at most {level}).</source>
            <translation>Imprese in punti caldi: {hot} su {total}; in punti freddi: {cold} (q al massimo {level}).</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have no other firm within reach.</source>
            <translation>
                <numerusform>{n} impresa non ha altre imprese raggiungibili.</numerusform>
                <numerusform>{n} imprese non hanno altre imprese raggiungibili.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/hotspots.py" />
            <source>{n} firms have all others within reach, so nothing is left to compare with, and z stays empty. Choose fewer minutes.</source>
            <translation>
                <numerusform>{n} impresa raggiunge tutte le altre, quindi non resta nulla con cui confrontare e z resta vuoto. Scegli meno minuti.</numerusform>
                <numerusform>{n} imprese raggiungono tutte le altre, quindi non resta nulla con cui confrontare e z resta vuoto. Scegli meno minuti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Finds the labour basins that are industrial districts: manufacturing places of small and medium units with one main industry; and shows the numbers of each step.</source>
            <translation>Trova i sistemi locali del lavoro che sono distretti industriali: luoghi manifatturieri di unità piccole e medie con un'industria principale; e mostra i numeri di ogni passo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>After “Labour basins”, with jobs by area, sector and size of unit.</source>
            <translation>Dopo «Sistemi locali del lavoro», con gli addetti per area, settore e dimensione dell'unità.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Location quotients compare shares in the basin with those in the reference area. Stage 1: that of manufacturing is above 1 and the greatest of all macro-sectors. Stage 2: within manufacturing, that of small (below 50 jobs) or medium units (50 to 249) is greater than that of large ones (250 and more). Stage 3: of the industries with a quotient above 1 within manufacturing the one with most jobs is the main industry. Stage 4: small and medium units hold over half of its jobs. A basin is a district when all four hold; the numbers of later stages are given in any case. Jobs of unknown size count in stages 1 and 3 only. The size is that of the establishment, not of the firm. Without a reference table all basins together are the reference, so that in a region of manufacturers few basins stand out: give the country's jobs if you have them.</source>
            <translation>I quozienti di localizzazione confrontano le quote nel sistema locale con quelle dell'area di riferimento. Stadio 1: quello della manifattura è maggiore di 1 ed è il massimo fra tutti i macrosettori. Stadio 2: nella manifattura, quello delle unità piccole (meno di 50 addetti) o medie (da 50 a 249) è maggiore di quello delle grandi (250 e più). Stadio 3: tra le industrie con un quoziente maggiore di 1 nella manifattura, quella con più addetti è l'industria principale. Stadio 4: le unità piccole e medie hanno più della metà dei suoi addetti. Un sistema locale è un distretto quando valgono tutti e quattro; i numeri degli stadi successivi sono dati in ogni caso. Gli addetti di dimensione ignota contano solo negli stadi 1 e 3. La dimensione è quella dell'unità locale, non dell'impresa. Senza una tabella di riferimento, il riferimento sono tutti i sistemi locali insieme, per cui in una regione manifatturiera pochi risaltano: indica gli addetti del paese se li hai.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Sforzi 1990; ISTAT 2015. The rule is stated from memory of the literature: check it before you call a result compliant. The macro-sectors are the plugin's own table, resources/tables/macro_sectors.csv, made to be copied and edited.</source>
            <translation>Sforzi 1990; ISTAT 2015. La regola è citata a memoria dalla letteratura: verificala prima di dichiarare conforme un risultato. I macrosettori sono una tabella del plugin, resources/tables/macro_sectors.csv, fatta per essere copiata e modificata.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <location filename="processing/clusters/labourbasins.py" />
            <source>Areas by basin</source>
            <translation>Aree per sistema locale</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Areas with their basin, as made by “Labour basins”; or the basins themselves.</source>
            <translation>Aree con il loro sistema locale, come le crea «Sistemi locali del lavoro»; oppure i sistemi locali stessi.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>As in the jobs table.</source>
            <translation>Come nella tabella degli addetti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Basin of the area</source>
            <translation>Sistema locale dell'area</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Usually basin_id. Left empty: every area is a basin of its own.</source>
            <translation>Di solito basin_id. Se vuoto: ogni area è un sistema locale a sé.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Name of the basin</source>
            <translation>Nome del sistema locale</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Usually basin_name. Left empty: basins are called by their id.</source>
            <translation>Di solito basin_name. Se vuoto: i sistemi locali sono indicati con il loro id.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <location filename="processing/clusters/meeting_parameters.py" />
            <location filename="processing/firms/parameters.py" />
            <source>Jobs</source>
            <translation>Addetti</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>A table of jobs by area, sector and size class.</source>
            <translation>Una tabella degli addetti per area, settore e classe dimensionale.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: code of the area</source>
            <translation>Addetti: codice dell'area</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>As in the areas.</source>
            <translation>Come nelle aree.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: sector</source>
            <translation>Addetti: settore</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>NACE Rev. 2 code, such as 31 or C31.</source>
            <translation>Codice NACE Rev. 2, per esempio 31 o C31.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: size class of the unit</source>
            <translation>Addetti: classe dimensionale dell'unità</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Such as 0-9, 10-49, 50-249, 250+; or a number of jobs per unit.</source>
            <translation>Per esempio 0-9, 10-49, 50-249, 250+; oppure un numero di addetti per unità.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: number of jobs</source>
            <translation>Addetti: numero di addetti</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>0 or more.</source>
            <translation>0 o più.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Jobs: number of units</source>
            <translation>Addetti: numero di unità</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Shown with the result; marks a main industry that hangs on one medium unit.</source>
            <translation>Mostrato con il risultato; segnala un'industria principale che dipende da una sola unità media.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Reference area</source>
            <translation>Area di riferimento</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>A table of jobs by sector and size class for the country or region to compare with; its fields are called as in the jobs table. Left empty: all basins.</source>
            <translation>Una tabella degli addetti per settore e classe dimensionale del paese o della regione con cui fare il confronto; i suoi campi si chiamano come nella tabella degli addetti. Se vuoto: tutti i sistemi locali.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Joins manufacturing sectors into industries, such as 13, 14 and 15 into fashion. Left empty: NACE divisions.</source>
            <translation>Riunisce settori manifatturieri in industrie, per esempio 13, 14 e 15 in moda. Se vuoto: divisioni NACE.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Macro-sectors</source>
            <translation>Macrosettori</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>CSV with section, first_division, last_division, macro_sector; or the plugin's.</source>
            <translation>CSV con section, first_division, last_division, macro_sector; oppure la tabella del plugin.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>One polygon for each basin: district (yes or no), stages_passed, stopped_at (in words), and the numbers of every stage.</source>
            <translation>Un poligono per ogni sistema locale: district (sì o no), stages_passed, stopped_at (a parole) e i numeri di ogni stadio.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>A page with the four stages of every basin, to read or print.</source>
            <translation>Una pagina con i quattro stadi di ogni sistema locale, da leggere o stampare.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Number of districts</source>
            <translation>Numero di distretti</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Compared with the table “{table}”.</source>
            <translation>Confronto con la tabella «{table}».</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Compared with all basins together.</source>
            <translation>Confronto con tutti i sistemi locali insieme.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>There is one basin and no reference area: all quotients are 1, and no district can be found. Give a reference area.</source>
            <translation>C'è un solo sistema locale e nessuna area di riferimento: tutti i quozienti sono 1 e non si può trovare alcun distretto. Indica un'area di riferimento.</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>Industrial districts (estimated basins)</source>
            <translation>Distretti industriali (sistemi locali stimati)</translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>No area of “{layer}” has a basin in the field {field}. Run “Labour basins” first, or leave the field empty.</source>
            <translation>Nessuna area di «{layer}» ha un sistema locale nel campo {field}. Esegui prima «Sistemi locali del lavoro», oppure lascia vuoto il campo.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>{n} areas belong to no basin and are left out: {codes}.</source>
            <translation>
                <numerusform>{n} area non appartiene a nessun sistema locale ed è esclusa: {codes}.</numerusform>
                <numerusform>{n} aree non appartengono a nessun sistema locale e sono escluse: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/industrialdistricts.py" />
            <source>The areas {codes} lie in several basins at once. Give every code one basin.</source>
            <translation>Le aree {codes} sono in più sistemi locali contemporaneamente. Assegna a ogni codice un solo sistema locale.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Groups areas, such as municipalities, into labour basins: most people who live in a basin work in it, and most of its jobs are held by them.</source>
            <translation>Raggruppa aree, per esempio comuni, in sistemi locali del lavoro: la maggior parte di chi vi abita vi lavora, e la maggior parte dei suoi posti di lavoro è occupata da loro.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>To study a labour market in its own bounds instead of administrative ones, and before “Industrial districts”.</source>
            <translation>Per studiare un mercato del lavoro nei suoi confini anziché in quelli amministrativi, e prima di «Distretti industriali».</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Each area begins on its own. Validity weighs size against self-containment, the smaller of two shares: of the employed residents who work in the basin (supply) and of the jobs that they hold (demand). The least valid group gives up the area that has most to do with others; it joins the group with the strongest link, f_hk² / (R_h W_k) + f_kh² / (R_k W_h), unless that one's validity would fall: then it is put aside. At the end every basin is valid (1 or more), and each area put aside, a reserve unit, joins the basin it is linked to most; this can lower the final validity below 1, and the result shows both. Ties go to the lowest code. Basins need not be in one piece. Areas without commuters belong to no basin. Rows of the same two areas add up. Where there is no table of commuters they are estimated: T_ij = a_i R_i b_j W_j f(t_ij), travel times from a point on each area's surface, within an area half the time to the nearest other. Such basins follow from the model and are marked as estimated; do not read them as observed commuting.</source>
            <translation>Ogni area comincia da sola. La validità confronta la dimensione con l'autocontenimento, la minore di due quote: degli occupati residenti che lavorano nel sistema locale (offerta) e dei posti di lavoro che essi occupano (domanda). Il gruppo meno valido cede l'area che ha più scambi con altri; questa si unisce al gruppo con il legame più forte, f_hk² / (R_h W_k) + f_kh² / (R_k W_h), a meno che la validità di quest'ultimo diminuisca: allora è messa da parte. Alla fine ogni sistema locale è valido (1 o più), e ogni area messa da parte, un'unità di riserva, si unisce al sistema locale con cui ha più legami; questo può portare la validità finale sotto 1, e il risultato mostra entrambe. A parità vince il codice più basso. I sistemi locali non devono essere di un solo pezzo. Le aree senza pendolari non appartengono a nessun sistema locale. Le righe delle stesse due aree si sommano. Se non c'è una tabella dei pendolari, questi sono stimati: T_ij = a_i R_i b_j W_j f(t_ij), tempi di viaggio da un punto sulla superficie di ogni area, dentro un'area metà del tempo fino all'altra più vicina. Questi sistemi locali derivano dal modello e sono indicati come stimati; non leggerli come pendolarismo osservato.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Coombes and Bond 2008; ISTAT 2015 and the R package LabourMarketAreas, whose basins of Brindisi are reproduced exactly. The defaults are those of ISTAT for 2011, stated from memory: check them before you call a result compliant. Estimate: Wilson 1971.</source>
            <translation>Coombes e Bond 2008; ISTAT 2015 e il pacchetto R LabourMarketAreas, i cui sistemi locali di Brindisi sono riprodotti esattamente. I valori predefiniti sono quelli di ISTAT per il 2011, citati a memoria: verificali prima di dichiarare conforme un risultato. Stima: Wilson 1971.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Municipalities or other areas to be grouped.</source>
            <translation>Comuni o altre aree da raggruppare.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Name of the area</source>
            <translation>Nome dell'area</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>A basin is named after its area with most jobs. Left empty: by its code.</source>
            <translation>Un sistema locale prende il nome dalla sua area con più addetti. Se vuoto: dal codice.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>A road network layer. Needed only where there is no table of commuters: then they are estimated from travel times, and every output says so.</source>
            <translation>Un layer di rete stradale. Serve solo se non c'è una tabella dei pendolari: allora sono stimati dai tempi di viaggio, e ogni risultato lo dice.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>The areas with all their attributes and basin_id, basin_name, reserve, basin_note (why it is a reserve unit or in no basin), map_colour, estimated.</source>
            <translation>Le aree con tutti i loro attributi e basin_id, basin_name, reserve, basin_note (perché è un'unità di riserva o in nessun sistema locale), map_colour, estimated.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>One polygon for each basin: areas, reserve_areas, residents, jobs, live_and_work, supply_containment and demand_containment (shares), validity, validity_before (without reserve units), parts, map_colour, estimated.</source>
            <translation>Un poligono per ogni sistema locale: areas, reserve_areas, residents, jobs, live_and_work, supply_containment e demand_containment (quote), validity, validity_before (senza unità di riserva), parts, map_colour, estimated.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Number of basins</source>
            <translation>Numero di sistemi locali</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Number of reserve units</source>
            <translation>Numero di unità di riserva</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Modularity Q</source>
            <translation>Modularità Q</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Areas by basin (estimated)</source>
            <translation>Aree per sistema locale (stima)</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Labour basins (estimated)</source>
            <translation>Sistemi locali del lavoro (stima)</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} labour basins (areas: {areas}); {share} % of the commuters stay in their basin; modularity Q = {q}.</source>
            <translation>
                <numerusform>{n} sistema locale del lavoro (aree: {areas}); {share} % dei pendolari resta nel proprio sistema locale; modularità Q = {q}.</numerusform>
                <numerusform>{n} sistemi locali del lavoro (aree: {areas}); {share} % dei pendolari resta nel proprio sistema locale; modularità Q = {q}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} of {pairs} pairs of areas have commuters in one direction only; for the other direction nobody is counted.</source>
            <translation>
                <numerusform>{n} coppia di aree su {pairs} ha pendolari in una sola direzione; per l'altra direzione non si conta nessuno.</numerusform>
                <numerusform>{n} coppie di aree su {pairs} hanno pendolari in una sola direzione; per l'altra direzione non si conta nessuno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} times an area was put aside because its move would have led back to an earlier state.</source>
            <translation>
                <numerusform>{n} volta un'area è stata messa da parte perché il suo spostamento avrebbe riportato a uno stato precedente.</numerusform>
                <numerusform>{n} volte un'area è stata messa da parte perché il suo spostamento avrebbe riportato a uno stato precedente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Reserve unit: {area} ({code}), placed in basin {id}, {basin}.</source>
            <translation>Unità di riserva: {area} ({code}), assegnata al sistema locale {id}, {basin}.</translation>
        </message>
        <message>
            <location filename="processing/clusters/labourbasins.py" />
            <source>Reserve unit: {area} ({code}); no commuter links it to a basin.</source>
            <translation>Unità di riserva: {area} ({code}); nessun pendolare la collega a un sistema locale.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>{n} reserve units.</source>
            <translation>
                <numerusform>{n} unità di riserva.</numerusform>
                <numerusform>{n} unità di riserva.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/labourbasins.py" />
            <source>With their reserve units {n} basins fall below a validity of 1. Compare validity and validity_before.</source>
            <translation>
                <numerusform>Con le sue unità di riserva {n} sistema locale scende sotto una validità di 1. Confronta validity e validity_before.</numerusform>
                <numerusform>Con le loro unità di riserva {n} sistemi locali scendono sotto una validità di 1. Confronta validity e validity_before.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Sectors or groups, separated by commas, such as 25, 28.4. Firms of these count in full, related firms less: each of section, division, group and class in common counts a quarter. Left empty: each sector by itself, NACE codes by their division. Without a field of sectors all firms are looked at together.</source>
            <translation>Settori o gruppi, separati da virgole, per esempio 25, 28.4. Le imprese di questi contano per intero, quelle affini meno: sezione, divisione, gruppo e classe in comune valgono un quarto ciascuna. Se vuoto: ogni settore per sé, i codici NACE secondo la loro divisione. Senza un campo dei settori si considerano tutte le imprese insieme.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Meeting bound (minutes)</source>
            <translation>Soglia d'incontro (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>No two firms of a core are farther apart.</source>
            <translation>Due imprese di un nucleo non distano mai di più.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Near means within (minutes)</source>
            <translation>Vicinanza: entro (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Within this time firms are neighbours. Left empty: a third of the meeting bound.</source>
            <translation>Entro questo tempo le imprese sono vicine. Se vuoto: un terzo della soglia d'incontro.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Minimum of a cluster</source>
            <translation>Minimo di un cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>As many firms (or jobs) must be near a firm that is dense, and in a core together with the firms around its middle. Related firms count by their relatedness.</source>
            <translation>Quante imprese (o addetti) devono essere vicine a un'impresa densa, e in un nucleo insieme alle imprese intorno al suo centro. Le imprese affini contano secondo la loro affinità.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>The minimum counts</source>
            <translation>Il minimo conta</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Firms, or their jobs.</source>
            <translation>Le imprese, o i loro addetti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Least relatedness</source>
            <translation>Affinità minima</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Firms less related to the sectors looked at take no part; 0.5 asks for the same NACE division.</source>
            <translation>Le imprese meno affini ai settori considerati non partecipano; 0,5 richiede la stessa divisione NACE.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>“{parameter}” must be above 0 and up to 1440 minutes.</source>
            <translation>«{parameter}» deve essere maggiore di 0 e fino a 1440 minuti.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Firms that are near each other can meet: give fewer near minutes than meeting minutes, or leave them empty for a third.</source>
            <translation>Le imprese vicine possono incontrarsi: indica meno minuti di vicinanza che d'incontro, oppure lascia vuoto per un terzo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>The minimum must be above 0. Write for example 10 firms.</source>
            <translation>Il minimo deve essere maggiore di 0. Scrivi per esempio 10 imprese.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>The least relatedness must be above 0 and at most 1. Write for example 0.5.</source>
            <translation>L'affinità minima deve essere maggiore di 0 e al massimo 1. Scrivi per esempio 0,5.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>Jobs are to be counted, but the field with the jobs is not chosen. Choose it under “Jobs”, or count firms.</source>
            <translation>Si devono contare gli addetti, ma il campo con gli addetti non è scelto. Sceglilo in «Addetti», oppure conta le imprese.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/meeting_parameters.py" />
            <source>{n} firms have no sector in {field} and are in no cluster: {ids}.</source>
            <translation>
                <numerusform>{n} impresa non ha un settore in {field} e non è in alcun cluster: {ids}.</numerusform>
                <numerusform>{n} imprese non hanno un settore in {field} e non sono in alcun cluster: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Finds clusters of firms by travel time: no two firms of a core are farther apart than people travel for a meeting.</source>
            <translation>Trova cluster di imprese in base al tempo di viaggio: due imprese di un nucleo non distano mai più di quanto le persone viaggiano per un incontro.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>To draw the boundary of clusters that can be defended: “no two firms of this core are more than 15 minutes apart; its labour shed is this area”. To learn at what time a sector clusters, look at its cluster distance first.</source>
            <translation>Per tracciare un confine difendibile dei cluster: «nessuna coppia di imprese di questo nucleo dista più di 15 minuti; la sua area di pendolarismo è questa». Per sapere a quale tempo un settore forma cluster, guarda prima la sua distanza di cluster.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>1. A firm is dense where enough firms or jobs, itself included, are within the near minutes; dense firms that near each other are joined. 2. What is joined is split so that no two firms of a core are more than the meeting minutes apart (complete linkage). A part whose firms, with those around its middle that are not dense, stay below the minimum is dropped. 3. Other firms within half of the meeting minutes of a core's middle, the medoid, join it as fringe. 4. The greatest time between two firms of every core is measured anew; if it exceeded the meeting minutes the run would fail. Times are those of the slower direction, so that 15 minutes hold each way, unless you choose the mean of there and back; the walk to the road counts at both ends. In step 2, firms within a twentieth of the meeting minutes of each other stay together. Membership is the mean relatedness to the firms of the core, times e^(−t / meeting minutes) for the time t to the medoid. Two firms are related by a quarter for each of section, division, group and class that their codes say they share: 25 and 25.11 by .5, and so are two firms that both say 25; firms of one group of your own wholly. A cluster is named after its medoid, so that its number stays the same whatever happens elsewhere; its rank goes by weight. Ties go to the lower id; the order of rows does not matter.</source>
            <translation>1. Un'impresa è densa dove abbastanza imprese o addetti, essa compresa, sono entro i minuti di vicinanza; le imprese dense così vicine fra loro sono unite. 2. Ciò che è unito si divide in modo che nessuna coppia di imprese di un nucleo disti più dei minuti d'incontro (legame completo). Una parte le cui imprese, con quelle non dense attorno al suo centro, restano sotto il minimo è eliminata. 3. Le altre imprese entro metà dei minuti d'incontro dal centro di un nucleo, il medoide, vi si uniscono come margine. 4. Il tempo massimo tra due imprese di ogni nucleo è misurato di nuovo; se superasse i minuti d'incontro l'esecuzione fallirebbe. I tempi sono quelli della direzione più lenta, così 15 minuti valgono in entrambe le direzioni, a meno che tu scelga la media di andata e ritorno; il tratto a piedi fino alla strada conta a entrambi i capi. Nel passo 2, le imprese entro un ventesimo dei minuti d'incontro fra loro restano insieme. L'appartenenza è l'affinità media con le imprese del nucleo, per e^(−t / minuti d'incontro) con il tempo t dal medoide. Due imprese sono affini per un quarto per ciascuna tra sezione, divisione, gruppo e classe che i loro codici indicano in comune: 25 e 25.11 per 0,5, come due imprese che indicano entrambe 25; le imprese di uno stesso gruppo proprio lo sono del tutto. Un cluster prende il nome dal suo medoide, così il suo numero resta lo stesso qualunque cosa accada altrove; il rango segue il peso. A parità vince l'id più basso; l'ordine delle righe non conta.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>The plugin's own. DBSCAN: Ester et al. 1996; complete linkage: Murtagh 1983; relatedness by shared NACE levels; bounds on the greatest time: Takes and Kosters 2011.</source>
            <translation>Metodo proprio del plugin. DBSCAN: Ester et al. 1996; legame completo: Murtagh 1983; affinità per livelli NACE in comune; limiti del tempo massimo: Takes e Kosters 2011.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Commute bound (minutes)</source>
            <translation>Soglia di pendolarismo (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Travel time of the labour sheds.</source>
            <translation>Tempo di viaggio delle aree di pendolarismo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Direction of the sheds</source>
            <translation>Direzione delle aree di pendolarismo</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>From the core</source>
            <translation>Dal nucleo</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>To the core</source>
            <translation>Verso il nucleo</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>People commute to the core; deliveries leave from it.</source>
            <translation>I pendolari vanno verso il nucleo; le consegne ne partono.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Firms by cluster</source>
            <translation>Imprese per cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>All firms with all their attributes, the cluster_id, the role (core, fringe, none), the minutes_to_medoid and the membership, 0 to 1.</source>
            <translation>Tutte le imprese con tutti i loro attributi, cluster_id, role (core, fringe, none), minutes_to_medoid e membership, da 0 a 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Extents of the clusters</source>
            <translation>Estensioni dei cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>What is within a third of the near minutes of the firms of each core, straight on foot around those off the road, with their number and jobs, the medoid, and the greatest and the median minutes between them: those of the slower direction or the mean (both_ways). The median is that of all pairs; in cores of more than 2,000 places it is an estimate, and median_error (0 elsewhere) says within how many minutes 95 of 100 estimates are.</source>
            <translation>Ciò che è entro un terzo dei minuti di vicinanza dalle imprese di ogni nucleo, in linea retta a piedi intorno a quelle lontane dalla strada, con il loro numero e gli addetti, il medoide, e i minuti massimi e mediani fra loro: quelli della direzione più lenta o la media (both_ways). La mediana è quella di tutte le coppie; nei nuclei con più di 2.000 luoghi è una stima, e median_error (altrove 0) dice entro quanti minuti sono giuste 95 stime su 100.</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>Labour sheds of the clusters</source>
            <translation>Aree di pendolarismo dei cluster</translation>
        </message>
        <message>
            <location filename="processing/clusters/meetingtimeclusters.py" />
            <source>From where each core is reached within the commute bound.</source>
            <translation>Da dove si raggiunge ogni nucleo entro la soglia di pendolarismo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Sectors or groups whose firms are looked at, with commas between them. Left empty: all firms.</source>
            <translation>Settori o gruppi di cui si considerano le imprese, separati da virgole. Se vuoto: tutte le imprese.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>NACE Rev. 2 codes, or names of your own. Firms are the more alike the more levels their codes say they share: section 0.25, division 0.5, group 0.75, class 1; 25 and 25.11 share 0.5, and so do two firms that both say 25. In a group of your own 1.</source>
            <translation>Codici NACE Rev. 2, oppure nomi propri. Le imprese sono tanto più simili quanti più livelli i loro codici indicano in comune: sezione 0,25, divisione 0,5, gruppo 0,75, classe 1; 25 e 25.11 condividono 0,5, come due imprese che indicano entrambe 25. In un gruppo proprio 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of similar sectors</source>
            <translation>Peso dei settori simili</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Tags of the firms</source>
            <translation>Tag delle imprese</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Processes and technologies, separated by commas or semicolons. Firms are the more alike the more tags they share (cosine).</source>
            <translation>Processi e tecnologie, separati da virgole o punti e virgola. Le imprese sono tanto più simili quanti più tag condividono (coseno).</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of common tags</source>
            <translation>Peso dei tag comuni</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Input–output table</source>
            <translation>Tavola input-output</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>A table with a row for each pair of sectors that deliver to each other: natural resources, goods, sales channels. Two sectors are the more related the greater a part of one's deliveries or inputs the other takes or gives: the greatest of the four shares counts.</source>
            <translation>Una tabella con una riga per ogni coppia di settori tra cui ci sono forniture: risorse naturali, beni, canali di vendita. Due settori sono tanto più affini quanto maggiore è la parte delle forniture o degli acquisti dell'uno che l'altro riceve o dà: conta la maggiore delle quattro quote.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>delivering sector</source>
            <translation>settore fornitore</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>receiving sector</source>
            <translation>settore acquirente</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>value</source>
            <translation>valore</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of deliveries</source>
            <translation>Peso delle forniture</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Skills table</source>
            <translation>Tabella delle competenze</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>A table of how many people changed from one sector (or occupation) to another. More than chance would have it means common skills: SR = F_ij F / (F_i F_j), r = (SR − 1) / (SR + 1), the mean of both directions, 0 where negative.</source>
            <translation>Una tabella di quante persone sono passate da un settore (o una professione) a un altro. Più di quanto vorrebbe il caso significa competenze comuni: SR = F_ij F / (F_i F_j), r = (SR − 1) / (SR + 1), la media delle due direzioni, 0 dove è negativo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>sector left</source>
            <translation>settore lasciato</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>sector joined</source>
            <translation>settore di arrivo</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>people</source>
            <translation>persone</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Field of the firms that the skills table refers to</source>
            <translation>Campo delle imprese a cui si riferisce la tabella delle competenze</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Such as their main occupation. Left empty: their sector.</source>
            <translation>Per esempio la loro professione principale. Se vuoto: il loro settore.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of common skills</source>
            <translation>Peso delle competenze comuni</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>A table with a row for each link between two firms that you know of: suppliers, common projects, patents. A link of middling strength (the median) counts one half: r = s / (s + median); strengths that are all at most 1 are taken as they are; without strengths every link counts 1.</source>
            <translation>Una tabella con una riga per ogni legame noto tra due imprese: fornitori, progetti comuni, brevetti. Un legame di forza media (la mediana) conta la metà: r = s / (s + mediana); forze tutte al massimo 1 sono prese come sono; senza forze ogni legame conta 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>id of the one firm</source>
            <translation>id di un'impresa</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>id of the other firm</source>
            <translation>id dell'altra impresa</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>strength</source>
            <translation>forza</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Weight of known links</source>
            <translation>Peso dei legami noti</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>{table}: {column}</source>
            <translation>{table}: {column}</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Field of that table.</source>
            <translation>Campo di quella tabella.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>How much this relation counts beside the others; 0 leaves it out.</source>
            <translation>Quanto conta questa relazione accanto alle altre; 0 la esclude.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>No relation is chosen. Choose at least one of the sector, the tags, an input–output table, a skills table or a table of known links, with a weight above 0.</source>
            <translation>Nessuna relazione scelta. Scegli almeno uno tra il settore, i tag, una tavola input-output, una tabella delle competenze o una tabella di legami noti, con un peso maggiore di 0.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>An input–output table needs the sector of the firms. Choose its field.</source>
            <translation>Una tavola input-output richiede il settore delle imprese. Scegli il suo campo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>A skills table needs the sector or the occupation of the firms. Choose its field.</source>
            <translation>Una tabella delle competenze richiede il settore o la professione delle imprese. Scegli il suo campo.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Similar sectors</source>
            <translation>Settori simili</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>levels of NACE in common: section 0.25, division 0.5, group 0.75, class 1</source>
            <translation>livelli NACE in comune: sezione 0,25, divisione 0,5, gruppo 0,75, classe 1</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Common tags</source>
            <translation>Tag comuni</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>common tags / √(tags of the one × tags of the other)</source>
            <translation>tag comuni / √(tag dell'una × tag dell'altra)</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Deliveries</source>
            <translation>Forniture</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>the greatest share of one sector's deliveries or inputs that the other has</source>
            <translation>la quota maggiore delle forniture o degli acquisti di un settore che ha l'altro</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>Common skills</source>
            <translation>Competenze comuni</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>(SR − 1) / (SR + 1), SR = people who changed / as many as by chance</source>
            <translation>(SR − 1) / (SR + 1), SR = persone passate / quante per caso</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>strength / (strength + median), or the strength where all are up to 1</source>
            <translation>forza / (forza + mediana), oppure la forza dove tutte sono fino a 1</translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>1 where the table links two firms</source>
            <translation>1 dove la tabella collega due imprese</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} of {total} firms have no value in {field}; there this relation is left out.</source>
            <translation>
                <numerusform>{n} impresa su {total} non ha un valore in {field}; lì questa relazione è esclusa.</numerusform>
                <numerusform>{n} imprese su {total} non hanno un valore in {field}; lì questa relazione è esclusa.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>No firm has a sector or occupation that the table “{table}” knows. It has for example {theirs}; the firms have {ours}.</source>
            <translation>Nessuna impresa ha un settore o una professione che la tabella «{table}» conosce. Contiene per esempio {theirs}; le imprese hanno {ours}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} firms have no code that the table “{table}” knows; there this relation is left out. Codes that it lacks: {codes}.</source>
            <translation>
                <numerusform>{n} impresa non ha un codice che la tabella «{table}» conosce; lì questa relazione è esclusa. Codici mancanti: {codes}.</numerusform>
                <numerusform>{n} imprese non hanno un codice che la tabella «{table}» conosce; lì questa relazione è esclusa. Codici mancanti: {codes}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>No row of the table “{table}” can be used: each needs two codes and a number of 0 or more. Check the fields that are chosen for it.</source>
            <translation>Nessuna riga della tabella «{table}» è utilizzabile: ciascuna richiede due codici e un numero pari a 0 o più. Controlla i campi scelti per essa.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” are left out: a code is missing, or the value is empty, text or below 0. Rows: {ids}.</source>
            <translation>
                <numerusform>{n} riga di «{table}» è esclusa: manca un codice, oppure il valore è vuoto, testo o minore di 0. Righe: {ids}.</numerusform>
                <numerusform>{n} righe di «{table}» sono escluse: manca un codice, oppure il valore è vuoto, testo o minore di 0. Righe: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” have no strength of 0 or more in {field} and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} riga di «{table}» non ha una forza pari a 0 o più in {field} ed è esclusa: {ids}.</numerusform>
                <numerusform>{n} righe di «{table}» non hanno una forza pari a 0 o più in {field} e sono escluse: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>No row of “{table}” links two firms of the layer “{firms}”: it has ids such as {theirs}, the firms {ours}. Choose under “Id of the firms” the field that the table refers to.</source>
            <translation>Nessuna riga di «{table}» collega due imprese del layer «{firms}»: contiene id come {theirs}, le imprese {ours}. Scegli in «Id delle imprese» il campo a cui si riferisce la tabella.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” name a firm that is not in the layer of firms; they are left out: {ids}.</source>
            <translation>
                <numerusform>{n} riga di «{table}» nomina un'impresa che non è nel layer delle imprese; è esclusa: {ids}.</numerusform>
                <numerusform>{n} righe di «{table}» nominano un'impresa che non è nel layer delle imprese; sono escluse: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relation_layers.py" />
            <source>{n} rows of “{table}” link a firm to itself and are left out: {ids}.</source>
            <translation>
                <numerusform>{n} riga di «{table}» collega un'impresa a se stessa ed è esclusa: {ids}.</numerusform>
                <numerusform>{n} righe di «{table}» collegano un'impresa a se stessa e sono escluse: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relation_layers.py" />
            <source>The table “{table}” holds no link between two firms that can be used. Check its fields, or choose another table.</source>
            <translation>La tabella «{table}» non contiene legami utilizzabili tra due imprese. Controlla i suoi campi, oppure scegli un'altra tabella.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Finds groups of firms that are related to each other and near enough to meet, and says how sure each firm's group is.</source>
            <translation>Trova gruppi di imprese affini fra loro e abbastanza vicine per incontrarsi, e dice quanto è certo il gruppo di ogni impresa.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Where a cluster is to be shown by its relationships: common products, technologies, deliveries, skills, or links that you know of. For clusters bounded by travel time alone use “Meeting-time clusters”. Here the meeting time bounds every link, not the whole: a community can reach farther from link to link. A higher resolution or a shorter τ makes smaller ones.</source>
            <translation>Quando si vuole mostrare un cluster attraverso le sue relazioni: prodotti comuni, tecnologie, forniture, competenze, o legami noti. Per cluster delimitati dal solo tempo di viaggio usa «Cluster per tempo d'incontro». Qui il tempo d'incontro limita ogni legame, non l'insieme: una comunità può arrivare più lontano di legame in legame. Una risoluzione più alta o una τ più breve le rende più piccole.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Every relation gives two firms a relatedness r from 0 to 1. Their mean, by the weights you set, is taken over the relations that have data on both firms: missing data are left out, not counted as 0. (In a table of known links, firms that it mentions but does not link have 0; on a firm that it never mentions it has no data.) The weight of a link is r × e^(−t / τ) for firms at most the meeting time apart; t is that of the slower direction, so that it holds each way, unless you choose the mean. Known links beyond the meeting time are counted and reported, but not used. Communities are found many times, with different random numbers, by Leiden's method for modularity (igraph) or, where igraph is missing, by the plugin's own local moving with refinement, which finds as good ones (modularity within 1 %) and takes longer. The communities of each run are matched with those of the best run so that as many firms as possible agree; a firm belongs where most runs put it, and its certainty is their share. Same seed, same result, whatever the order of the rows: firms are sorted by their id first (without one, by their place and what the layer says of them). A firm of several points is as many firms, and a known link links all of them. With igraph, a run is cancelled between two steps of Leiden's method, which take over half a second where there are some 500,000 links or more.</source>
            <translation>Ogni relazione dà a due imprese un'affinità r da 0 a 1. La loro media, secondo i pesi impostati, si calcola sulle relazioni che hanno dati su entrambe le imprese: i dati mancanti sono esclusi, non contano come 0. (In una tabella di legami noti, le imprese che essa nomina ma non collega hanno 0; di un'impresa mai nominata non ha dati.) Il peso di un legame è r × e^(−t / τ) per imprese distanti al massimo il tempo d'incontro; t è quello della direzione più lenta, così vale in entrambe le direzioni, a meno che tu scelga la media. I legami noti oltre il tempo d'incontro sono contati e riportati, ma non usati. Le comunità si trovano molte volte, con numeri casuali diversi, con il metodo Leiden per la modularità (igraph) oppure, dove manca igraph, con lo spostamento locale proprio del plugin, con raffinamento, che ne trova di altrettanto buone (modularità entro l'1 %) e richiede più tempo. Le comunità di ogni esecuzione sono abbinate a quelle dell'esecuzione migliore in modo che concordino più imprese possibile; un'impresa sta dove la mette la maggior parte delle esecuzioni, e la sua certezza è la loro quota. Stesso seme, stesso risultato, qualunque sia l'ordine delle righe: le imprese sono prima ordinate per id (senza, per posizione e per ciò che il layer dice di loro). Un'impresa con più punti conta come altrettante imprese, e un legame noto le collega tutte. Con igraph, un annullamento avviene tra due passi del metodo Leiden, che durano più di mezzo secondo da circa 500.000 legami in su.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Traag, Waltman &amp; van Eck 2019 (Leiden); Ellison, Glaeser &amp; Kerr 2010 (deliveries); Neffke, Otto &amp; Weyh 2017 (skills).</source>
            <translation>Traag, Waltman &amp; van Eck 2019 (Leiden); Ellison, Glaeser &amp; Kerr 2010 (forniture); Neffke, Otto &amp; Weyh 2017 (competenze).</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Field that names each firm, and that a table of known links refers to. Left empty: the feature's own number.</source>
            <translation>Campo che identifica ogni impresa e a cui si riferisce una tabella di legami noti. Se vuoto: il numero dell'elemento.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Meeting time (minutes)</source>
            <translation>Tempo d'incontro (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Firms farther apart are not linked.</source>
            <translation>Le imprese più distanti non sono collegate.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Decay time τ (minutes)</source>
            <translation>Tempo di decadimento τ (minuti)</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>At this travel time a relation counts 37 %.</source>
            <translation>A questo tempo di viaggio una relazione conta il 37 %.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Firms related less than this are not linked: 0.5 with sectors alone links firms of one division.</source>
            <translation>Le imprese con affinità minore non sono collegate: con i soli settori, 0,5 collega le imprese di una stessa divisione.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Resolution</source>
            <translation>Risoluzione</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Above 1 finds more and smaller communities, below 1 fewer and larger ones.</source>
            <translation>Sopra 1 trova comunità più numerose e più piccole, sotto 1 meno numerose e più grandi.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Runs</source>
            <translation>Esecuzioni</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>How many times communities are looked for; certainty is a share of the runs.</source>
            <translation>Quante volte si cercano le comunità; la certezza è una quota delle esecuzioni.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Write links of a weight of at least</source>
            <translation>Scrivi i legami con peso almeno di</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Weaker links count as well, but are not written into the layer of links.</source>
            <translation>Anche i legami più deboli contano, ma non sono scritti nel layer dei legami.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Firms by community</source>
            <translation>Imprese per comunità</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>All firms with their attributes and community (1 is the largest; empty: related to nobody in reach), certainty (0 to 1), internal_links, external_links (to other communities, or known links beyond the meeting time), distant_links (of these, the latter) and strength (sum of the weights of its links).</source>
            <translation>Tutte le imprese con i loro attributi e community (1 è la più grande; vuoto: nessuna impresa affine raggiungibile), certainty (da 0 a 1), internal_links, external_links (verso altre comunità, o legami noti oltre il tempo d'incontro), distant_links (di questi, gli ultimi) e strength (somma dei pesi dei suoi legami).</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>A straight line for each link: from_id, to_id, minutes, relatedness, weight, internal (yes or no), community (empty between two).</source>
            <translation>Una linea retta per ogni legame: from_id, to_id, minutes, relatedness, weight, internal (sì o no), community (vuoto tra due comunità).</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>A page with the weights used and the internal and external links of each community, to read or print.</source>
            <translation>Una pagina con i pesi usati e i legami interni ed esterni di ogni comunità, da leggere o stampare.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Number of communities</source>
            <translation>Numero di comunità</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Number of links</source>
            <translation>Numero di legami</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>“{parameter}” must be above 0. Write for example {default}.</source>
            <translation>«{parameter}» deve essere maggiore di 0. Scrivi per esempio {default}.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>“Least relatedness” must be a number from 0 to 1.</source>
            <translation>«Affinità minima» deve essere un numero da 0 a 1.</translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Fewer than two firms of the sectors chosen are on the road network, so there is nothing to relate. Choose more sectors.</source>
            <translation>Meno di due imprese dei settori scelti sono sulla rete stradale, quindi non c'è nulla da mettere in relazione. Scegli più settori.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>No two firms of “{layer}” are within {n} minutes of each other. Choose a longer meeting time, or check that firms and roads lie where they should.</source>
            <translation>
                <numerusform>Nessuna coppia di imprese di «{layer}» è entro {n} minuto. Scegli un tempo d'incontro più lungo, oppure controlla che imprese e strade siano dove dovrebbero.</numerusform>
                <numerusform>Nessuna coppia di imprese di «{layer}» è entro {n} minuti. Scegli un tempo d'incontro più lungo, oppure controlla che imprese e strade siano dove dovrebbero.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} pairs of firms are within {time}, but none of them is related; pairs without data: {unknown}. Choose more relations, lower “Least relatedness”, or check the fields that are chosen.</source>
            <translation>
                <numerusform>{n} coppia di imprese è entro {time}, ma non è affine; coppie senza dati: {unknown}. Scegli più relazioni, abbassa «Affinità minima», oppure controlla i campi scelti.</numerusform>
                <numerusform>{n} coppie di imprese sono entro {time}, ma nessuna è affine; coppie senza dati: {unknown}. Scegli più relazioni, abbassa «Affinità minima», oppure controlla i campi scelti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>Relations and their weights: {relations}.</source>
            <translation>Relazioni e loro pesi: {relations}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} pairs of firms are within the meeting time; linked: {links}; without data: {unknown}.</source>
            <translation>
                <numerusform>{n} coppia di imprese è entro il tempo d'incontro; collegate: {links}; senza dati: {unknown}.</numerusform>
                <numerusform>{n} coppie di imprese sono entro il tempo d'incontro; collegate: {links}; senza dati: {unknown}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {all} known links are beyond the meeting time (or lead to a firm that is not on the network or of no chosen sector): reported as external, not used.</source>
            <translation>
                <numerusform>{n} legame noto su {all} è oltre il tempo d'incontro (o porta a un'impresa fuori dalla rete o di nessun settore scelto): riportato come esterno, non usato.</numerusform>
                <numerusform>{n} legami noti su {all} sono oltre il tempo d'incontro (o portano a un'impresa fuori dalla rete o di nessun settore scelto): riportati come esterni, non usati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} firms are related to no other one in reach and have no community.</source>
            <translation>
                <numerusform>{n} impresa non ha altre imprese affini raggiungibili e non ha comunità.</numerusform>
                <numerusform>{n} imprese non hanno altre imprese affini raggiungibili e non hanno comunità.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} communities; {share} % of the links are inside; modularity {modularity}; mean certainty {certainty} %.</source>
            <translation>
                <numerusform>{n} comunità; {share} % dei legami è interno; modularità {modularity}; certezza media {certainty} %.</numerusform>
                <numerusform>{n} comunità; {share} % dei legami è interno; modularità {modularity}; certezza media {certainty} %.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/clusters/relationshipclusters.py" />
            <source>{n} of {all} links have a weight of at least {least} and are written.</source>
            <translation>
                <numerusform>{n} legame su {all} ha un peso di almeno {least} ed è scritto.</numerusform>
                <numerusform>{n} legami su {all} hanno un peso di almeno {least} e sono scritti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Demo region</source>
            <translation>Regione dimostrativa</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Makes a region that does not exist, as one GeoPackage: towns, roads with one-way streets and a motorway, municipalities with population, jobs and commuting, firms over ten years, members of an association, supplier links, land prices and elevation.</source>
            <translation>Crea una regione che non esiste, in un unico GeoPackage: centri abitati, strade con sensi unici e un'autostrada, comuni con popolazione, addetti e pendolarismo, imprese di dieci anni, membri di un'associazione, legami di fornitura, prezzi dei terreni e quote.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>To learn the plugin, to train colleagues, or to try a method on firms whose clusters are known. The firms hold planted clusters: planted_cluster says which firm belongs to which, and is empty for noise. Two of them make the same things and face each other over a river with no bridge near.</source>
            <translation>Per imparare a usare il plugin, per formare i colleghi, o per provare un metodo su imprese i cui cluster sono noti. Le imprese contengono cluster inseriti: planted_cluster dice quale impresa appartiene a quale, ed è vuoto per il rumore. Due di questi producono le stesse cose e si fronteggiano ai lati di un fiume senza ponti vicini.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Everything is drawn at random from the seed, and the same seed and size give the same file. The region is an island on the Dogger Bank in the North Sea (EPSG:3035), where a basemap shows only water. Every layer says that it is invented, in its name and in its description. Roads other than the motorway are a Gabriel graph, main roads follow the cheapest ways between towns, and commuting follows a gravity rule on travel times. Firms of a planted cluster are at most 12 minutes apart by road, as the mean of there and back. Small has about 3,500 road edges and 400 firms, medium about 14,000 and 2,000, large about 50,000 and 20,000.</source>
            <translation>Tutto è estratto a caso a partire dal seme; lo stesso seme e la stessa dimensione danno lo stesso file. La regione è un'isola sul Dogger Bank nel Mare del Nord (EPSG:3035), dove una mappa di base mostra solo acqua. Ogni layer dice di essere inventato, nel nome e nella descrizione. Le strade diverse dall'autostrada sono un grafo di Gabriel, le strade principali seguono i percorsi più economici tra i centri abitati, e il pendolarismo segue una regola gravitazionale sui tempi di viaggio. Le imprese di un cluster inserito distano al massimo 12 minuti su strada, come media di andata e ritorno. La piccola ha circa 3.500 tratti stradali e 400 imprese, la media circa 14.000 e 2.000, la grande circa 50.000 e 20.000.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Gabriel and Sokal 1969 (graph); Wilson 1971 (gravity with two margins); town sizes by rank after Zipf 1949.</source>
            <translation>Gabriel e Sokal 1969 (grafo); Wilson 1971 (gravità con due margini); dimensioni dei centri per rango secondo Zipf 1949.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Any whole number from 0 on. The same number makes the same region.</source>
            <translation>Un numero intero da 0 in su. Lo stesso numero crea la stessa regione.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>small (30 by 23 km, 400 firms)</source>
            <translation>piccola (30 per 23 km, 400 imprese)</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>medium (60 by 45 km, 2,000 firms)</source>
            <translation>media (60 per 45 km, 2.000 imprese)</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>large (84 by 63 km, 20,000 firms)</source>
            <translation>grande (84 per 63 km, 20.000 imprese)</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Small takes a few seconds, large about half a minute.</source>
            <translation>La piccola richiede pochi secondi, la grande circa mezzo minuto.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Add the layers to the project</source>
            <translation>Aggiungi i layer al progetto</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Whether the layers are added to the open project, in a group of their own.</source>
            <translation>Se aggiungere i layer al progetto aperto, in un gruppo proprio.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Invented region</source>
            <translation>Regione inventata</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>GeoPackage (*.gpkg)</source>
            <translation>GeoPackage (*.gpkg)</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>One GeoPackage with all layers and tables. Styles come with it. A file of that name is replaced.</source>
            <translation>Un GeoPackage con tutti i layer e le tabelle, stili compresi. Un file con lo stesso nome viene sostituito.</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Number of road edges</source>
            <translation>Numero di tratti stradali</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <location filename="processing/data/firmsfromosm.py" />
            <source>Number of firms</source>
            <translation>Numero di imprese</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Number of planted clusters</source>
            <translation>Numero di cluster inseriti</translation>
        </message>
        <message>
            <location filename="processing/data/demoregion.py" />
            <source>Invented: {towns} towns and villages with {people} residents, {edges} road edges ({kilometres} km), {firms} firms ({active} of them active) in {clusters} planted clusters and as noise.</source>
            <translation>Inventati: {towns} centri abitati con {people} residenti, {edges} tratti stradali ({kilometres} km), {firms} imprese ({active} delle quali attive) in {clusters} cluster inseriti e come rumore.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Firms from an OSM file</source>
            <translation>Imprese da un file OSM</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Makes a point layer of the businesses in an OpenStreetMap file, each with a guess of its NACE division where a tag supports one.</source>
            <translation>Crea un layer di punti delle imprese in un file OpenStreetMap, ciascuna con una stima della divisione NACE dove un tag la sostiene.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Where no register of firms is at hand, or to check one. OpenStreetMap knows shops and restaurants far better than offices and factories, and knows no jobs: use a register for measuring clusters.</source>
            <translation>Quando non hai un registro delle imprese, o per controllarne uno. OpenStreetMap conosce negozi e ristoranti molto meglio di uffici e fabbriche e non conosce gli addetti: per misurare i cluster usa un registro.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Points and areas with a tag for offices, crafts, shops, industry, works, health care, hospitality or paid leisure are read; an area becomes a point inside it. Industrial areas count if they have a name; some of these are estates of many firms. Where a point lies in an area of the same name and tag, only the point is kept. The division is looked up in a table and the result says on which row it rests; it stays empty where no tag tells it.</source>
            <translation>Si leggono punti e aree con un tag per uffici, artigiani, negozi, industria, stabilimenti, sanità, ospitalità o tempo libero a pagamento; un'area diventa un punto al suo interno. Le aree industriali contano se hanno un nome; alcune sono zone con molte imprese. Se un punto si trova in un'area con lo stesso nome e tag, si tiene solo il punto. La divisione si cerca in una tabella e il risultato dice su quale riga si basa; resta vuota dove nessun tag la indica.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>OpenStreetMap wiki: Map features. Eurostat: NACE Rev. 2, divisions.</source>
            <translation>Wiki di OpenStreetMap: Map features. Eurostat: NACE Rev. 2, divisioni.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Sector table</source>
            <translation>Tabella dei settori</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>CSV tables</source>
            <translation>Tabelle CSV</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <location filename="processing/osm_parameters.py" />
            <location filename="processing/roads/osm_network.py" />
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Which tags make a business, and their division: a CSV with the columns tag, value, nace_division, title. Empty: the table of the plugin, resources/tables/osm_sectors.csv, which you can copy and edit.</source>
            <translation>Quali tag indicano un'impresa e la sua divisione: un CSV con le colonne tag, value, nace_division, title. Se vuoto: la tabella del plugin, resources/tables/osm_sectors.csv, che puoi copiare e modificare.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>One point for each business, with its name, the tag that makes it one, sector (NACE Rev. 2 division, a guess), the row the guess rests on, and all its tags.</source>
            <translation>Un punto per ogni impresa, con il nome, il tag che la indica, sector (divisione NACE Rev. 2, una stima), la riga su cui la stima si basa, e tutti i suoi tag.</translation>
        </message>
        <message>
            <location filename="processing/data/firmsfromosm.py" />
            <source>Number of areas merged</source>
            <translation>Numero di aree unite</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} businesses; {guessed} with a guessed division, {unguessed} without; without a name: {unnamed}.</source>
            <translation>
                <numerusform>{n} impresa; {guessed} con una divisione stimata, {unguessed} senza; senza nome: {unnamed}.</numerusform>
                <numerusform>{n} imprese; {guessed} con una divisione stimata, {unguessed} senza; senza nome: {unnamed}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} areas are left out because a point in them has the same name and tag.</source>
            <translation>
                <numerusform>{n} area è esclusa perché un punto al suo interno ha lo stesso nome e tag.</numerusform>
                <numerusform>{n} aree sono escluse perché un punto al loro interno ha lo stesso nome e tag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} industrial areas and quarries without a name are left out.</source>
            <translation>
                <numerusform>{n} area industriale o cava senza nome è esclusa.</numerusform>
                <numerusform>{n} aree industriali e cave senza nome sono escluse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} premises are left out: their tags say that they are vacant.</source>
            <translation>
                <numerusform>{n} locale è escluso: i suoi tag dicono che è vuoto.</numerusform>
                <numerusform>{n} locali sono esclusi: i loro tag dicono che sono vuoti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/data/firmsfromosm.py" />
            <source>{n} areas are left out: their outline is broken ({examples}).</source>
            <translation>
                <numerusform>{n} area è esclusa: il suo contorno è interrotto ({examples}).</numerusform>
                <numerusform>{n} aree sono escluse: il loro contorno è interrotto ({examples}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>From the sites</source>
            <translation>Dai siti</translation>
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>To the sites</source>
            <translation>Verso i siti</translation>
        </message>
        <message>
            <location filename="processing/direction.py" />
            <source>Whether people leave from the sites or come to them. One-way streets make a difference.</source>
            <translation>Se le persone partono dai siti o vi arrivano. I sensi unici fanno differenza.</translation>
        </message>
        <message>
            <location filename="processing/firms/jobs.py" />
            <source>their jobs are taken as not known and add nothing</source>
            <translation>i loro addetti sono considerati ignoti e non aggiungono nulla</translation>
        </message>
        <message>
            <location filename="processing/firms/jobs.py" />
            <source>they are left out</source>
            <translation>sono escluse</translation>
        </message>
        <message>
            <location filename="processing/firms/jobs.py" />
            <source>No firm has a usable number of jobs in the field {field}: the values are empty, texts, 0 or below. Choose the field with the jobs, or leave it empty.</source>
            <translation>Nessuna impresa ha un numero di addetti utilizzabile nel campo {field}: i valori sono vuoti, testi, 0 o minori. Scegli il campo con gli addetti, oppure lascia vuoto.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have jobs below 0 in {field}; {consequence}: {ids}. Correct them and run again.</source>
            <translation>
                <numerusform>{n} impresa ha addetti minori di 0 in {field}; {consequence}: {ids}. Correggili ed esegui di nuovo.</numerusform>
                <numerusform>{n} imprese hanno addetti minori di 0 in {field}; {consequence}: {ids}. Correggili ed esegui di nuovo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have a text instead of a number in {field}; {consequence}: {ids}. Correct them and run again.</source>
            <translation>
                <numerusform>{n} impresa ha un testo invece di un numero in {field}; {consequence}: {ids}. Correggilo ed esegui di nuovo.</numerusform>
                <numerusform>{n} imprese hanno un testo invece di un numero in {field}; {consequence}: {ids}. Correggili ed esegui di nuovo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have no jobs in {field}; {consequence}: {ids}.</source>
            <translation>
                <numerusform>{n} impresa non ha addetti in {field}; {consequence}: {ids}.</numerusform>
                <numerusform>{n} imprese non hanno addetti in {field}; {consequence}: {ids}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/jobs.py" />
            <source>{n} firms have several points; their number in {field} is shared equally among them.</source>
            <translation>
                <numerusform>{n} impresa ha più punti; il suo numero in {field} è diviso in parti uguali fra questi.</numerusform>
                <numerusform>{n} imprese hanno più punti; il loro numero in {field} è diviso in parti uguali fra questi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/firms/jobs.py" />
            <source>Firms on the road network with a number of jobs: {usable} of {total}. At least two are needed: fill in the numbers, or choose another field.</source>
            <translation>Imprese sulla rete stradale con un numero di addetti: {usable} su {total}. Ne servono almeno due: completa i numeri, oppure scegli un altro campo.</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Points of firms or establishments.</source>
            <translation>Punti di imprese o unità locali.</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Every point of a MultiPoint counts by itself, with an equal share of the jobs.</source>
            <translation>Ogni punto di un multipunto conta per sé, con una parte uguale degli addetti.</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Field with the number of jobs of each firm.</source>
            <translation>Campo con il numero di addetti di ogni impresa.</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Id of the firms</source>
            <translation>Id delle imprese</translation>
        </message>
        <message>
            <location filename="processing/firms/parameters.py" />
            <source>Field that names each firm; clusters are named after a firm of theirs, and of equally good firms the lower id is taken. Left empty: the feature's own number, and the firm farther west.</source>
            <translation>Campo che identifica ogni impresa; i cluster prendono il nome da una loro impresa e, tra imprese altrettanto adatte, si prende l'id più basso. Se vuoto: il numero dell'elemento, e l'impresa più a ovest.</translation>
        </message>
        <message>
            <location filename="processing/firms/places.py" />
            <source>No firm is on the road network. Check that firms and roads lie in the same area and that the coordinate reference system of both is right, or allow a longer walk to the road.</source>
            <translation>Nessuna impresa è sulla rete stradale. Controlla che imprese e strade siano nella stessa area e che il sistema di riferimento di entrambe sia giusto, oppure consenti un tratto a piedi più lungo fino alla strada.</translation>
        </message>
        <message>
            <location filename="processing/firms/places.py" />
            <source>Only one firm is on the road network, and one firm makes no cluster. Add firms, or check that they lie where the roads are.</source>
            <translation>Una sola impresa è sulla rete stradale, e un'impresa non fa un cluster. Aggiungi imprese, oppure controlla che siano dove ci sono le strade.</translation>
        </message>
        <message>
            <location filename="processing/firms/places.py" />
            <source>All firms join the road network at one place, 0 minutes apart, so there are no travel times to compare. If they have addresses of their own, check how their places were found; else choose firms of a larger area.</source>
            <translation>Tutte le imprese si collegano alla rete stradale in un solo punto, a 0 minuti fra loro, quindi non ci sono tempi di viaggio da confrontare. Se hanno indirizzi propri, controlla come sono state trovate le loro posizioni; altrimenti scegli imprese di un'area più grande.</translation>
        </message>
        <message>
            <location filename="processing/firms/places.py" />
            <source>All firms join the road network at one place, 0 minutes apart. If they have addresses of their own, check how their places were found.</source>
            <translation>Tutte le imprese si collegano alla rete stradale in un solo punto, a 0 minuti fra loro. Se hanno indirizzi propri, controlla come sono state trovate le loro posizioni.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/places.py" />
            <source>The firms lie on {parts} parts of the road network between which one cannot drive both ways; {n} firms are not on the largest: {ids}. Firms of different parts count as farther apart than any travel time, but in one yard. “Check roads” shows the parts.</source>
            <translation>
                <numerusform>Le imprese sono su {parts} parti della rete stradale tra le quali non si può viaggiare nei due sensi; {n} impresa non è sulla più grande: {ids}. Le imprese di parti diverse contano come più distanti di qualsiasi tempo di viaggio, tranne in uno stesso cortile. «Verifica delle strade» mostra le parti.</numerusform>
                <numerusform>Le imprese sono su {parts} parti della rete stradale tra le quali non si può viaggiare nei due sensi; {n} imprese non sono sulla più grande: {ids}. Le imprese di parti diverse contano come più distanti di qualsiasi tempo di viaggio, tranne in uno stesso cortile. «Verifica delle strade» mostra le parti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/reader.py" />
            <source>{n} firms of “{layer}” have no value in the field {field}: {ids}. Fill them in, choose a field that names every firm, or leave it empty.</source>
            <translation>
                <numerusform>{n} impresa di «{layer}» non ha un valore nel campo {field}: {ids}. Compila il campo, scegline uno che identifichi ogni impresa, oppure lascia vuoto.</numerusform>
                <numerusform>{n} imprese di «{layer}» non hanno un valore nel campo {field}: {ids}. Compila il campo, scegline uno che identifichi ogni impresa, oppure lascia vuoto.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/firms/reader.py" />
            <source>Several firms of “{layer}” have the same value in the field {field}: {ids}. Choose a field that names every firm, or leave it empty.</source>
            <translation>Più imprese di «{layer}» hanno lo stesso valore nel campo {field}: {ids}. Scegli un campo che identifichi ogni impresa, oppure lascia vuoto.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/firms/reader.py" />
            <source>{n} firms have several points; each point counts as a firm of its own.</source>
            <translation>
                <numerusform>{n} impresa ha più punti; ogni punto conta come un'impresa a sé.</numerusform>
                <numerusform>{n} imprese hanno più punti; ogni punto conta come un'impresa a sé.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The result {name} could not be written: {reason}. Check that the folder exists, that the disk has room and that no other program has the file open.</source>
            <translation>Non è stato possibile scrivere il risultato {name}: {reason}. Controlla che la cartella esista, che ci sia spazio sul disco e che nessun altro programma tenga aperto il file.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The field “{field}” for “{parameter}” is not in its layer. Choose one of: {fields}.</source>
            <translation>Il campo «{field}» per «{parameter}» non è nel suo layer. Scegli uno tra: {fields}.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>The layer for “{parameter}” cannot be opened. Check that its file still exists and is a vector layer.</source>
            <translation>Il layer per «{parameter}» non si può aprire. Controlla che il suo file esista ancora e sia un vettore.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>memory</source>
            <translation>memoria</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>“{output}” has no geometry: of the shapefile there is only the table, {file}.</source>
            <translation>«{output}» non ha geometria: dello shapefile c'è solo la tabella, {file}.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>“{output}” has fields under other names, as the format {format} needs: {names}.</source>
            <translation>«{output}» ha campi con altri nomi, come richiede il formato {format}: {names}.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>“{output}” has these fields as text, as the format {format} has no type for them: {names}.</source>
            <translation>«{output}» ha questi campi come testo, perché il formato {format} non ha un tipo per essi: {names}.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <location filename="processing/outputs/written.py" />
            <source>The result {name} cannot be created: {reason}. Choose another folder or file name.</source>
            <translation>Il risultato {name} non si può creare: {reason}. Scegli un'altra cartella o un altro nome di file.</translation>
        </message>
        <message>
            <location filename="processing/job.py" />
            <source>“{output}” has texts that were cut to {bytes} bytes, the most that the format holds, in: {names}. A GeoPackage holds them whole.</source>
            <translation>«{output}» ha testi tagliati a {bytes} byte, il massimo che il formato contiene, in: {names}. Un GeoPackage li contiene interi.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Clusters from own roads and firms</source>
            <translation>Cluster da strade e imprese proprie</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>One run from the lines of a road map and a register of firms to a road network, catchments of sites, and clusters with their extents and labour sheds.</source>
            <translation>In una sola esecuzione, dalle linee di una mappa stradale e da un registro delle imprese a una rete stradale, ai bacini di utenza di siti e a cluster con le loro estensioni e aree di pendolarismo.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>When your own data are to be used and the work is to be repeated: every year, for every region, or with another meeting bound in a batch. Look at the road network with “Check roads” once before you trust the rest.</source>
            <translation>Quando si usano dati propri e il lavoro va ripetuto: ogni anno, per ogni regione, o in serie con un'altra soglia d'incontro. Esamina una volta la rete stradale con «Verifica delle strade» prima di fidarti del resto.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>“Roads from a line layer” makes the road network, on which the other two travel. “Catchments” draws who reaches the sites, such as stations, towns or business parks; where catchments meet, every place belongs to the nearest site. “Meeting-time clusters” delineates clusters among the firms. Everything else is as these algorithms propose it; run them one by one, or change the model in the model designer, to have it otherwise.</source>
            <translation>«Strade da un layer lineare» crea la rete stradale, su cui viaggiano gli altri due. «Bacini di utenza» disegna chi raggiunge i siti, per esempio stazioni, città o aree produttive; dove i bacini di utenza si incontrano, ogni luogo va al sito più vicino. «Cluster per tempo d'incontro» delimita i cluster tra le imprese. Tutto il resto è come lo propongono questi algoritmi; per cambiarlo eseguili uno per uno, oppure modifica il modello nel modellatore grafico.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <location filename="processing/models/clustersfromosm.py" />
            <source>The algorithms that are part of it name theirs.</source>
            <translation>Gli algoritmi che ne fanno parte indicano ciascuno la propria.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Road lines</source>
            <translation>Linee stradali</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Lines of roads, in any coordinate reference system.</source>
            <translation>Linee di strade, in qualunque sistema di riferimento.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Points whose catchments are drawn: stations, towns, business parks.</source>
            <translation>Punti di cui si disegnano i bacini di utenza: stazioni, città, aree produttive.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <location filename="processing/models/clustersfromosm.py" />
            <source>Catchments (minutes)</source>
            <translation>Bacini di utenza (minuti)</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Travel times to the nearest site, separated by commas.</source>
            <translation>Tempi di viaggio fino al sito più vicino, separati da virgole.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>Catchments of the sites</source>
            <translation>Bacini di utenza dei siti</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromlayers.py" />
            <source>From where each site is reached within each band. Every place belongs to the nearest site.</source>
            <translation>Da dove si raggiunge ogni sito entro ogni fascia. Ogni luogo va al sito più vicino.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Clusters from an OpenStreetMap extract</source>
            <translation>Cluster da un estratto di OpenStreetMap</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>One run from an OpenStreetMap file to clusters of its businesses: roads, firms, clusters with their extents and labour sheds, and who is how near to a cluster.</source>
            <translation>In una sola esecuzione, da un file OpenStreetMap ai cluster delle sue imprese: strade, imprese, cluster con le loro estensioni e aree di pendolarismo, e chi è quanto vicino a un cluster.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>For a first picture of a region for which no data are at hand, or to compare regions in a batch. OpenStreetMap knows shops and restaurants far better than offices and factories, and knows no jobs: use a register of firms for measuring clusters.</source>
            <translation>Per un primo quadro di una regione di cui non hai dati, o per confrontare regioni in serie. OpenStreetMap conosce negozi e ristoranti molto meglio di uffici e fabbriche e non conosce gli addetti: per misurare i cluster usa un registro delle imprese.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>“Roads from an OSM file” makes the road network for cars, and “Firms from an OSM file” the businesses. “Meeting-time clusters” looks at every NACE division by itself, or at the sectors that you choose. The firm in the middle of each cluster is taken, and “Catchments” draws from where it is reached, each place with the middle that is nearest to it. Everything else is as these algorithms propose it; run them one by one, or change the model in the model designer, to have it otherwise.</source>
            <translation>«Strade da un file OSM» crea la rete stradale per le auto, e «Imprese da un file OSM» le imprese. «Cluster per tempo d'incontro» considera ogni divisione NACE per sé, oppure i settori che scegli. Si prende l'impresa al centro di ogni cluster, e «Bacini di utenza» disegna da dove la si raggiunge, ogni luogo con il centro più vicino. Tutto il resto è come lo propongono questi algoritmi; per cambiarlo eseguili uno per uno, oppure modifica il modello nel modellatore grafico.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <location filename="processing/osm_parameters.py" />
            <location filename="processing/roads/downloadroads.py" />
            <source>Extent</source>
            <translation>Estensione</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Only roads and firms in this box are read. Empty: the whole file. Without a coordinate system it is in degrees of longitude and latitude.</source>
            <translation>Si leggono solo le strade e le imprese in questo riquadro. Se vuoto: l'intero file. Senza sistema di riferimento, è in gradi di longitudine e latitudine.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <location filename="processing/sector_parameters.py" />
            <source>Which sectors</source>
            <translation>Quali settori</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>NACE divisions, separated by commas, such as 55, 56. Left empty: each by itself. Firms whose tags tell no division are in no cluster.</source>
            <translation>Divisioni NACE, separate da virgole, per esempio 55, 56. Se vuoto: ognuna per sé. Le imprese i cui tag non indicano una divisione non sono in alcun cluster.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Least number of firms</source>
            <translation>Numero minimo di imprese</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>As many firms must be near a firm that is dense, and in a core together with the firms around its middle.</source>
            <translation>Quante imprese devono essere vicine a un'impresa densa, e in un nucleo insieme alle imprese intorno al suo centro.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Travel times to the middle of the nearest cluster, separated by commas.</source>
            <translation>Tempi di viaggio fino al centro del cluster più vicino, separati da virgole.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>Catchments of the clusters</source>
            <translation>Bacini di utenza dei cluster</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>From where the firm in the middle of each cluster is reached within each band. Every place belongs to the nearest cluster.</source>
            <translation>Da dove si raggiunge l'impresa al centro di ogni cluster entro ogni fascia. Ogni luogo va al cluster più vicino.</translation>
        </message>
        <message>
            <location filename="processing/models/clustersfromosm.py" />
            <source>The firm in the middle of each cluster</source>
            <translation>L’impresa al centro di ogni cluster</translation>
        </message>
        <message>
            <location filename="processing/numbers.py" />
            <source>“{parameter}” is not a number. Write one.</source>
            <translation>«{parameter}» non è un numero. Scrivine uno.</translation>
        </message>
        <message>
            <location filename="processing/numbers.py" />
            <source>“{parameter}” is {value}; it must be {least} or more.</source>
            <translation>«{parameter}» è {value}; deve essere {least} o più.</translation>
        </message>
        <message>
            <location filename="processing/numbers.py" />
            <source>“{parameter}” is {value}; it must be {most} or less.</source>
            <translation>«{parameter}» è {value}; deve essere {most} o meno.</translation>
        </message>
        <message>
            <location filename="processing/numbers.py" />
            <source>“{parameter}” is {value}, which is too near to 0. Write 0 or a greater number.</source>
            <translation>«{parameter}» è {value}, troppo vicino a 0. Scrivi 0 o un numero più grande.</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>OpenStreetMap file</source>
            <translation>File OpenStreetMap</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>OpenStreetMap files</source>
            <translation>File OpenStreetMap</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>An extract of OpenStreetMap: .osm.pbf, .osm or .osc, also packed (.gz, .bz2, .xz, .zip). Regions can be had from download.geofabrik.de. What the file deletes is left out, of several versions the newest counts, and roads of which nodes are missing are cut there.</source>
            <translation>Un estratto di OpenStreetMap: .osm.pbf, .osm o .osc, anche compresso (.gz, .bz2, .xz, .zip). Si possono avere regioni da download.geofabrik.de. Ciò che il file elimina è escluso, di più versioni vale la più recente, e le strade a cui mancano nodi sono tagliate lì.</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>Only what lies in this box is read. Empty: the whole file. Without a coordinate system it is in degrees of longitude and latitude.</source>
            <translation>Si legge solo ciò che si trova in questo riquadro. Se vuoto: l'intero file. Senza sistema di riferimento, è in gradi di longitudine e latitudine.</translation>
        </message>
        <message>
            <location filename="processing/osm_parameters.py" />
            <source>Data: © OpenStreetMap contributors, Open Database License (ODbL) 1.0. Maps and reports that show it must say “© OpenStreetMap contributors”; a database made from it that you pass on stays under the ODbL. See openstreetmap.org/copyright.</source>
            <translation>Dati: © OpenStreetMap contributors, Open Database License (ODbL) 1.0. Mappe e report che li mostrano devono riportare «© OpenStreetMap contributors»; una banca dati derivata che diffondi resta sotto ODbL. Vedi openstreetmap.org/copyright.</translation>
        </message>
        <message>
            <location filename="processing/outputs/formats.py" />
            <source>The name of the file for “{output}”, {file}, does not end as the name of a vector file or table does. Let it end in one of: {endings}.</source>
            <translation>Il nome del file per «{output}», {file}, non finisce come quello di un file vettoriale o di una tabella. Fallo finire in uno di questi: {endings}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/formats.py" />
            <source>The GDAL of this QGIS cannot write {format} files, such as {file} for “{output}”. Let the name end in one of: {endings}.</source>
            <translation>Il GDAL di questo QGIS non può scrivere file {format}, come {file} per «{output}». Fai finire il nome in uno di questi: {endings}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/formats.py" />
            <source>Files of the format {format} cannot hold the attributes of “{output}”. Let the name of the file, {file}, end in one of: {endings}.</source>
            <translation>I file del formato {format} non possono contenere gli attributi di «{output}». Fai finire il nome del file, {file}, in uno di questi: {endings}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/target.py" />
            <source>“{output}” cannot be written to {file}. Choose a file in a folder.</source>
            <translation>«{output}» non può essere scritto in {file}. Scegli un file in una cartella.</translation>
        </message>
        <message>
            <location filename="processing/outputs/target.py" />
            <source>“{output}” cannot be written as a table of {file}: only GeoPackage and SQLite files take another table. Choose a file of its own.</source>
            <translation>«{output}» non può essere scritto come tabella di {file}: solo i file GeoPackage e SQLite accettano un'altra tabella. Scegli un file proprio.</translation>
        </message>
        <message>
            <location filename="processing/outputs/target.py" />
            <source>“{output}” cannot be added to a layer that exists. Choose a file of its own.</source>
            <translation>«{output}» non può essere aggiunto a un layer che esiste. Scegli un file proprio.</translation>
        </message>
        <message>
            <location filename="processing/outputs/target.py" />
            <source>“{output}” is written as a file of one kind: let its name, {file}, end in {ending}.</source>
            <translation>«{output}» è scritto come file di un solo tipo: fai finire il suo nome, {file}, in {ending}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” would be written over {file}, which “{input}” is read from. Choose another file or table.</source>
            <translation>«{output}» sarebbe scritto sopra {file}, da cui si legge «{input}». Scegli un altro file o un'altra tabella.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” would be written over {file}, which is open in the project as “{layer}”. Take that layer out of the project, or choose another file or table.</source>
            <translation>«{output}» sarebbe scritto sopra {file}, che è aperto nel progetto come «{layer}». Togli quel layer dal progetto, oppure scegli un altro file o un'altra tabella.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{first}” and “{second}” would both be written to {file}. Give each a file of its own, or a table of its own in one GeoPackage, such as {example}.</source>
            <translation>«{first}» e «{second}» sarebbero scritti entrambi in {file}. Dai a ciascuno un file proprio, oppure una tabella propria in un GeoPackage, come {example}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written as GML to {file}: the name has the sign {sign}. Choose a name without it.</source>
            <translation>«{output}» non può essere scritto come GML in {file}: il nome ha il segno {sign}. Scegli un nome senza.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}: Windows takes no file of that name. Choose another.</source>
            <translation>«{output}» non può essere scritto in {file}: Windows non accetta file con quel nome. Scegline un altro.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}: Windows takes paths of {most} letters, with those of the files that are made beside it. Choose a folder nearer to the drive, or a name that is shorter by {less}.</source>
            <translation>«{output}» non può essere scritto in {file}: Windows accetta percorsi di {most} lettere, con quelli dei file che si formano accanto. Scegli una cartella più vicina all'unità, o un nome più corto di {less}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>The folder {folder} for “{output}” does not exist. Make it, or choose another folder.</source>
            <translation>La cartella {folder} per «{output}» non esiste. Creala, oppure scegli un'altra cartella.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to the folder {folder}: {reason}. Choose another folder.</source>
            <translation>«{output}» non può essere scritto nella cartella {folder}: {reason}. Scegli un'altra cartella.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>There is no room for “{output}” on the disk of {folder}. Make room, or choose a folder on another disk.</source>
            <translation>Non c'è spazio per «{output}» sul disco di {folder}. Fai spazio, oppure scegli una cartella su un altro disco.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}: {reason}. Choose another name.</source>
            <translation>«{output}» non può essere scritto in {file}: {reason}. Scegli un altro nome.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}, which is no file. Choose another name.</source>
            <translation>«{output}» non può essere scritto in {file}, che non è un file. Scegli un altro nome.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}, which is read-only. Choose another file, or allow it to be changed.</source>
            <translation>«{output}» non può essere scritto in {file}, che è in sola lettura. Scegli un altro file, oppure permetti di modificarlo.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written to {file}: another program has the file open. Close it there, or choose another file.</source>
            <translation>«{output}» non può essere scritto in {file}: un altro programma ha aperto il file. Chiudilo lì, oppure scegli un altro file.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written as the table “{table}”: the name is kept for the file's own use. Choose another name.</source>
            <translation>«{output}» non può essere scritto come tabella «{table}»: il nome è riservato all'uso del file stesso. Scegli un altro nome.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written as a table of {file}, which is no GeoPackage or SQLite file. Choose another file.</source>
            <translation>«{output}» non può essere scritto come tabella di {file}, che non è un file GeoPackage o SQLite. Scegli un altro file.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>“{output}” cannot be written as the table “{table}”: {file} has something else of that name. Choose another name.</source>
            <translation>«{output}» non può essere scritto come tabella «{table}»: {file} ha qualcos'altro con quel nome. Scegli un altro nome.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>{file} holds other tables ({tables}), which would be gone. Choose another file for “{output}”, or add a table to this one by writing {example}.</source>
            <translation>{file} contiene altre tabelle ({tables}), che andrebbero perse. Scegli un altro file per «{output}», oppure aggiungi una tabella a questo scrivendo {example}.</translation>
        </message>
        <message>
            <location filename="processing/outputs/trial.py" />
            <source>{file} holds other tables ({tables}), which would be gone. Choose another file for “{output}”.</source>
            <translation>{file} contiene altre tabelle ({tables}), che andrebbero perse. Scegli un altro file per «{output}».</translation>
        </message>
        <message>
            <location filename="processing/outputs/written.py" />
            <source>The result {name} could not be written, because another program holds the file {file}, or you may not change it. Close it there and run the tool again. QGIS itself holds a file for up to a minute after its layer was removed. What was there before is unchanged.</source>
            <translation>Il risultato {name} non si è potuto scrivere, perché un altro programma tiene aperto il file {file}, oppure non puoi modificarlo. Chiudilo lì ed esegui di nuovo lo strumento. QGIS stesso tiene un file fino a un minuto dopo che il suo layer è stato tolto. Ciò che c'era prima è invariato.</translation>
        </message>
        <message>
            <location filename="processing/outputs/written.py" />
            <source>The result {name} could not be written: {reason}. Check that the disk has room and that no other program has the file open. What was there before is unchanged.</source>
            <translation>Il risultato {name} non si è potuto scrivere: {reason}. Controlla che il disco abbia spazio e che nessun altro programma tenga aperto il file. Ciò che c'era prima è invariato.</translation>
        </message>
        <message>
            <location filename="processing/provider.py" />
            <source>The model {file} cannot be read and is left out. Install the plugin anew, or take the file out of its folder.</source>
            <translation>Il modello {file} non si può leggere ed è escluso. Installa di nuovo il plugin, oppure togli il file dalla sua cartella.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Check roads</source>
            <translation>Verifica delle strade</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Finds what would make travel times on a road network wrong, as a layer of points to click through and as a short report.</source>
            <translation>Trova ciò che renderebbe sbagliati i tempi di viaggio su una rete stradale, come layer di punti da esaminare uno per uno e come breve report.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>After making a road network, and whenever a catchment looks odd: too small, too large, or ending at a road that goes on.</source>
            <translation>Dopo aver creato una rete stradale, e ogni volta che un bacino di utenza sembra strano: troppo piccolo, troppo grande, o che finisce su una strada che prosegue.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Separate parts are the weak components of the network; roads that one can enter but not leave, or leave but not enter, lie outside of its largest strong component, the main network, and are shown group by group at the place where they touch it. A near miss is a dead end within the tolerance of a road that it does not meet; the distance is exact, and short stubs beside the road they start from do not count. A speed is implausible when it is missing, 0, negative or above 200 km/h; minutes and lengths when they are off by more than 5 % (and 3 seconds, 10 m). Roads are drawn twice when they share both ends, length, middle and a direction. Nothing is changed.</source>
            <translation>Le parti separate sono le componenti deboli della rete; le strade in cui si entra ma non si esce, o si esce ma non si entra, sono fuori dalla componente forte più grande, la rete principale, e sono mostrate gruppo per gruppo nel punto in cui la toccano. Un estremo quasi a contatto è un vicolo cieco entro la tolleranza da una strada che non tocca; la distanza è esatta, e i brevi monconi accanto alla strada da cui partono non contano. Una velocità è poco plausibile se manca, è 0, è negativa o supera 200 km/h; minuti e lunghezze lo sono se si scostano di oltre il 5 % (e 3 secondi, 10 m). Una strada è disegnata due volte se due linee hanno in comune entrambi gli estremi, la lunghezza, il punto medio e una direzione. Nulla viene modificato.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Strong components: Pearce 2005, as in SciPy.</source>
            <translation>Componenti forti: Pearce 2005, come in SciPy.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Tolerance (metres)</source>
            <translation>Tolleranza (metri)</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>How near a dead end must be to another road to count as a near miss.</source>
            <translation>Quanto un vicolo cieco deve essere vicino a un'altra strada per contare come quasi a contatto.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Road problems</source>
            <translation>Problemi delle strade</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>One point for each problem: problem (in words), kind (a code), edge_id (the road to look at), other_id (a second road), km (length concerned), gap_m (distance to the road that is missed) and detail.</source>
            <translation>Un punto per ogni problema: problem (a parole), kind (un codice), edge_id (la strada da guardare), other_id (una seconda strada), km (lunghezza interessata), gap_m (distanza dalla strada mancata) e detail.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>A page with counts, kilometres and what to do, to read or print.</source>
            <translation>Una pagina con conteggi, chilometri e che cosa fare, da leggere o stampare.</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Number of problems</source>
            <translation>Numero di problemi</translation>
        </message>
        <message>
            <location filename="processing/roads/checkroads.py" />
            <source>Number of parts</source>
            <translation>Numero di parti</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{n} roads of “{layer}” have no usable line; they cannot be shown on the map (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} strada di «{layer}» non ha una linea utilizzabile; non si può mostrare sulla mappa (id elementi {ids}).</numerusform>
                <numerusform>{n} strade di «{layer}» non hanno una linea utilizzabile; non si possono mostrare sulla mappa (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{km} km of road in {n} parts; {main} km on the main network.</source>
            <translation>
                <numerusform>{km} km di strada in {n} parte; {main} km sulla rete principale.</numerusform>
                <numerusform>{km} km di strada in {n} parti; {main} km sulla rete principale.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/checkroads.py" />
            <source>{problem}: {n} places, {km} km.</source>
            <translation>
                <numerusform>{problem}: {n} luogo, {km} km.</numerusform>
                <numerusform>{problem}: {n} luoghi, {km} km.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Download roads</source>
            <translation>Scarica strade</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Makes a road network, with travel time in both directions, of a place or an extent, from OpenStreetMap's servers.</source>
            <translation>Crea una rete stradale, con il tempo di viaggio nelle due direzioni, di una località o di un'estensione, dai server di OpenStreetMap.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>For a town or a district, when you have no road data at hand. For a large region download a file of it (for example from download.geofabrik.de) and use “Roads from an OSM file”: that is quicker and spares the servers, which are run by volunteers. Needs the Python library osmnx.</source>
            <translation>Per una città o una provincia, quando non hai dati stradali. Per una regione grande scarica un suo file (per esempio da download.geofabrik.de) e usa «Strade da un file OSM»: è più rapido e risparmia i server, gestiti da volontari. Richiede la libreria Python osmnx.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>The place is looked up in Nominatim, its roads in Overpass, in squares of 20 km. What the tags mean, and how fast one travels, is decided by the rules of “Roads from an OSM file”. Answers are kept in a folder of the user, so that a second run does not ask again; the date of the data is written into the result. A busy server is asked four times within two minutes.</source>
            <translation>La località si cerca in Nominatim, le sue strade in Overpass, in quadrati di 20 km. Che cosa significano i tag, e a che velocità si viaggia, lo decidono le regole di «Strade da un file OSM». Le risposte sono conservate in una cartella dell'utente, così una seconda esecuzione non chiede di nuovo; la data dei dati è scritta nel risultato. A un server occupato si chiede quattro volte in due minuti.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Boeing 2025, Modeling and Analyzing Urban Networks and Amenities with OSMnx; OpenStreetMap wiki: Overpass API, Nominatim.</source>
            <translation>Boeing 2025, Modeling and Analyzing Urban Networks and Amenities with OSMnx; Wiki di OpenStreetMap: Overpass API, Nominatim.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Roads that touch this box are downloaded. Give an extent or a place, not both. Without a coordinate system it is in degrees of longitude and latitude.</source>
            <translation>Si scaricano le strade che toccano questo riquadro. Indica un'estensione o una località, non entrambe. Senza sistema di riferimento, è in gradi di longitudine e latitudine.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Place</source>
            <translation>Località</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Name of a municipality, district or region whose roads are downloaded, such as “Lindau, Bavaria, Germany”.</source>
            <translation>Nome di un comune, una provincia o una regione di cui scaricare le strade, per esempio «Lindau, Bavaria, Germany».</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Largest area (km²)</source>
            <translation>Area massima (km²)</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>A larger area is not asked for, to spare the servers.</source>
            <translation>Un'area più grande non si richiede, per risparmiare i server.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Download again</source>
            <translation>Scarica di nuovo</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Asks the servers even for what was downloaded before, to have newer data.</source>
            <translation>Chiede ai server anche ciò che è già stato scaricato, per avere dati più recenti.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Folder for downloaded data</source>
            <translation>Cartella per i dati scaricati</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Where answers of the servers are kept. Empty: {folder}</source>
            <translation>Dove si conservano le risposte dei server. Se vuoto: {folder}</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Time for an answer (seconds)</source>
            <translation>Tempo per una risposta (secondi)</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>How long a server may take for one answer.</source>
            <translation>Quanto un server può impiegare per una risposta.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Overpass server</source>
            <translation>Server Overpass</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Address of the server for roads. Empty: that of osmnx, overpass-api.de.</source>
            <translation>Indirizzo del server per le strade. Se vuoto: quello di osmnx, overpass-api.de.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Nominatim server</source>
            <translation>Server Nominatim</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Address of the server for places. Empty: that of osmnx, nominatim.openstreetmap.org.</source>
            <translation>Indirizzo del server per le località. Se vuoto: quello di osmnx, nominatim.openstreetmap.org.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Choose an extent, or name a place: one of them is needed.</source>
            <translation>Scegli un'estensione, oppure indica una località: una delle due è necessaria.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Choose an extent or name a place, not both: leave one of them empty.</source>
            <translation>Scegli un'estensione o indica una località, non entrambe: lascia vuota una delle due.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>“{url}” is not the address of a server: it must begin with https:// or http://. Leave it empty for the usual server.</source>
            <translation>«{url}» non è l'indirizzo di un server: deve cominciare con https:// o http://. Lascia vuoto per il server abituale.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Area: {size} km².</source>
            <translation>Area: {size} km².</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>Nothing had to be downloaded: the answers were kept in {folder}</source>
            <translation>Non è stato necessario scaricare nulla: le risposte erano conservate in {folder}</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>OpenStreetMap data as of {date}.</source>
            <translation>Dati OpenStreetMap del {date}.</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>unknown</source>
            <translation>sconosciuta</translation>
        </message>
        <message>
            <location filename="processing/roads/downloadroads.py" />
            <source>“{place}” lies between {west} and {east} degrees east, {south} and {north} degrees north.</source>
            <translation>«{place}» si trova tra {west} e {east} gradi est, {south} e {north} gradi nord.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Mode</source>
            <translation>Modalità</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Car</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Bicycle</source>
            <translation>Bicicletta</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>On foot</source>
            <translation>A piedi</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Who travels: it decides which roads are open, one-way rules and speeds.</source>
            <translation>Chi viaggia: decide quali strade sono aperte, i sensi unici e le velocità.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Keep the main network only</source>
            <translation>Mantieni solo la rete principale</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Drops roads that cannot be reached from the main network or from which there is no way back to it, and says how many kilometres. Sites beside such roads would otherwise reach nothing. Islands without a ferry are dropped too.</source>
            <translation>Elimina le strade che non si raggiungono dalla rete principale o da cui non si può tornarvi, e dice quanti chilometri sono. I siti lungo queste strade altrimenti non raggiungerebbero nulla. Si eliminano anche le isole senza traghetto.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speed table</source>
            <translation>Tabella delle velocità</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speeds by road class where the road has no speed limit: a CSV with the columns road_class, car_kmh, bicycle_kmh, foot_kmh. Empty: the table of the plugin, resources/tables/road_speeds.csv, which you can copy and edit.</source>
            <translation>Velocità per classe stradale dove la strada non ha un limite: un CSV con le colonne road_class, car_kmh, bicycle_kmh, foot_kmh. Se vuoto: la tabella del plugin, resources/tables/road_speeds.csv, che puoi copiare e modificare.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>One line for each piece of road between two junctions, with its length, speed and minutes along and against the line (empty: not allowed that way).</source>
            <translation>Una linea per ogni tratto di strada tra due nodi, con lunghezza, velocità e minuti nel verso della linea e contro (vuoto: non consentito in quel verso).</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Number of junctions</source>
            <translation>Numero di nodi</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Number of directed arcs</source>
            <translation>Numero di archi orientati</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Kilometres dropped</source>
            <translation>Chilometri eliminati</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>All roads: {size}</source>
            <translation>Tutte le strade: {size}</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>Main network: {size} Dropped: {n} roads with {km} km that cannot be reached from it or from which there is no way back.</source>
            <translation>
                <numerusform>Rete principale: {size} Eliminate: {n} strada per {km} km che non si raggiunge da essa o da cui non si può tornarvi.</numerusform>
                <numerusform>Rete principale: {size} Eliminate: {n} strade per {km} km che non si raggiungono da essa o da cui non si può tornarvi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>That is {share} % of all road. Either the data hold several separate networks, such as islands, or they lack roads of this mode, such as paths. Look at the result with “Keep the main network only” switched off.</source>
            <translation>È {share} % di tutte le strade. O i dati contengono più reti separate, come isole, o mancano strade di questa modalità, come i sentieri. Guarda il risultato con «Mantieni solo la rete principale» disattivato.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{junctions} junctions, {n} directed arcs, {km} km.</source>
            <translation>
                <numerusform>{junctions} nodi, {n} arco orientato, {km} km.</numerusform>
                <numerusform>{junctions} nodi, {n} archi orientati, {km} km.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Of these, {km} km are ferries.</source>
            <translation>Di questi, {km} km sono traghetti.</translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Mode: {mode}. Ways used: {used} of {read}.</source>
            <translation>Modalità: {mode}. Linee usate: {used} su {read}.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: of a class this mode does not use.</source>
            <translation>
                <numerusform>{n} linea è esclusa: di una classe che questa modalità non usa.</numerusform>
                <numerusform>{n} linee sono escluse: di una classe che questa modalità non usa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: closed to this mode by their access tags.</source>
            <translation>
                <numerusform>{n} linea è esclusa: chiusa a questa modalità dai suoi tag di accesso.</numerusform>
                <numerusform>{n} linee sono escluse: chiuse a questa modalità dai loro tag di accesso.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: they are areas, not roads.</source>
            <translation>
                <numerusform>{n} linea è esclusa: è un'area, non una strada.</numerusform>
                <numerusform>{n} linee sono escluse: sono aree, non strade.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: their direction changes with the hour.</source>
            <translation>
                <numerusform>{n} linea è esclusa: la sua direzione cambia con l'ora.</numerusform>
                <numerusform>{n} linee sono escluse: la loro direzione cambia con l'ora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: the speed table has no speed for their class.</source>
            <translation>
                <numerusform>{n} linea è esclusa: la tabella delle velocità non ha una velocità per la sua classe.</numerusform>
                <numerusform>{n} linee sono escluse: la tabella delle velocità non ha una velocità per la loro classe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ways are left out: they have fewer than two different points.</source>
            <translation>
                <numerusform>{n} linea è esclusa: ha meno di due punti diversi.</numerusform>
                <numerusform>{n} linee sono escluse: hanno meno di due punti diversi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} pieces of road outside the extent are left out.</source>
            <translation>
                <numerusform>{n} tratto di strada fuori dall'estensione è escluso.</numerusform>
                <numerusform>{n} tratti di strada fuori dall'estensione sono esclusi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/osm_network.py" />
            <source>Speed limits passed over, so that the table's speed counts: {unreadable} unreadable, {implausible} implausible ({examples}).</source>
            <translation>Limiti di velocità ignorati, per cui vale la velocità della tabella: {unreadable} illeggibili, {implausible} poco plausibili ({examples}).</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/osm_network.py" />
            <source>{n} ferries have an unreadable or implausible duration: the table's speed counts.</source>
            <translation>
                <numerusform>{n} traghetto ha una durata illeggibile o poco plausibile: vale la velocità della tabella.</numerusform>
                <numerusform>{n} traghetti hanno una durata illeggibile o poco plausibile: vale la velocità della tabella.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Roads from a line layer</source>
            <translation>Strade da un layer lineare</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Makes a road network with travel times from any line layer: lines are cut where they meet, and each piece gets its length, speed and minutes.</source>
            <translation>Crea una rete stradale con i tempi di viaggio da qualsiasi layer lineare: le linee sono tagliate dove si incontrano, e ogni tratto riceve lunghezza, velocità e minuti.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>For road data of your region or country that do not come from OpenStreetMap. The result is what “Road network” asks for in all other algorithms. Run “Check roads” on it afterwards.</source>
            <translation>Per dati stradali della tua regione o del tuo paese che non vengono da OpenStreetMap. Il risultato è ciò che «Rete stradale» chiede in tutti gli altri algoritmi. Poi esegui su di esso «Verifica delle strade».</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Minutes are length by speed; lengths are measured on the ellipsoid of the layer's own coordinate reference system, whatever the project uses. A speed that is missing, 0, negative or no number becomes the default speed, and the log names these features. A field of text may hold “50”, “50 km/h” or “30 mph”. Features without a line, lines without length and lines that lie on another one are left out and named, too; heights are ignored and curves become straight pieces of one degree. Junctions at every crossing also join a bridge with the road beneath it: use them only for data without bridges, or whose lines do not share vertices where roads meet. With a tolerance, line ends nearer to each other than that become one junction, and a dead end is led to the line that it stops short of; vertices inside two lines are joined only when they differ by 10 cm or less, so that carriageways side by side stay apart. The result does not depend on the order of the features.</source>
            <translation>I minuti sono la lunghezza divisa per la velocità; le lunghezze si misurano sull'ellissoide del sistema di riferimento del layer, qualunque cosa usi il progetto. Una velocità che manca, è 0, è negativa o non è un numero diventa la velocità predefinita, e il log nomina questi elementi. Un campo di testo può contenere «50», «50 km/h» o «30 mph». Anche gli elementi senza linea, le linee senza lunghezza e quelle sovrapposte a un'altra sono escluse e nominate; le quote sono ignorate e le curve diventano tratti retti di un grado. I nodi a ogni incrocio uniscono anche un ponte con la strada sottostante: usali solo per dati senza ponti, o le cui linee non hanno vertici in comune dove le strade si incontrano. Con una tolleranza, gli estremi di linea più vicini fra loro di questa diventano un solo nodo, e un vicolo cieco è portato fino alla linea prima della quale si ferma; i vertici all'interno di due linee si uniscono solo se distano 10 cm o meno, così le carreggiate affiancate restano separate. Il risultato non dipende dall'ordine degli elementi.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Noding by GEOS (OverlayNG, Davis 2020); geodesic lengths by PROJ (Karney 2013, Algorithms for geodesics, Journal of Geodesy 87).</source>
            <translation>Creazione dei nodi con GEOS (OverlayNG, Davis 2020); lunghezze geodetiche con PROJ (Karney 2013, Algorithms for geodesics, Journal of Geodesy 87).</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Any line layer, in any coordinate reference system.</source>
            <translation>Un layer lineare qualsiasi, in qualunque sistema di riferimento.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Speed field</source>
            <translation>Campo per la velocità</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Free-flow speed of each line, as a number or as text. Empty: the default speed.</source>
            <translation>Velocità a flusso libero di ogni linea, come numero o come testo. Se vuoto: la velocità predefinita.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Default speed (km/h)</source>
            <translation>Velocità predefinita (km/h)</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Speed of lines whose own is missing, 0, negative or no number.</source>
            <translation>Velocità delle linee la cui velocità manca, è 0, è negativa o non è un numero.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Unit of the speed field</source>
            <translation>Unità del campo per la velocità</translation>
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
            <translation>Per valori senza unità; «30 mph» come testo è riconosciuto in ogni caso.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Road class field</source>
            <translation>Campo per la classe stradale</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Class of each road. Traffic factors go by it, and “motorway”, “motorway_link” and “ferry” give no access to the land beside them.</source>
            <translation>Classe di ogni strada. Ne dipendono i fattori di traffico, e «motorway», «motorway_link» e «ferry» non danno accesso al terreno accanto.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Name field</source>
            <translation>Campo per il nome</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Name of each road.</source>
            <translation>Nome di ogni strada.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Direction field</source>
            <translation>Campo per la direzione</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Field that tells one-way roads; the three values below say how.</source>
            <translation>Campo che indica le strade a senso unico; i tre valori sotto dicono come.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for forward</source>
            <translation>Valore per la direzione avanti</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>What the direction field holds for roads that may be used only along the line as it was drawn. Several values are separated by semicolons; case does not matter.</source>
            <translation>Che cosa contiene il campo per la direzione per le strade percorribili solo nel verso in cui la linea è disegnata. Separa più valori con il punto e virgola; maiuscole e minuscole sono uguali.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for backward</source>
            <translation>Valore per la direzione indietro</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The same for roads that may be used only against the line.</source>
            <translation>Lo stesso per le strade percorribili solo contro il verso della linea.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Value for both</source>
            <translation>Valore per entrambe le direzioni</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The same for roads that may be used in both directions.</source>
            <translation>Lo stesso per le strade percorribili in entrambe le direzioni.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Default direction</source>
            <translation>Direzione predefinita</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Both directions</source>
            <translation>Entrambe le direzioni</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Forward</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Backward</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>For lines without a direction, or with a value that is none of the three.</source>
            <translation>Per le linee senza direzione, o con un valore diverso dai tre.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At shared vertices</source>
            <translation>Ai vertici in comune</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At line ends</source>
            <translation>Agli estremi delle linee</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>At every crossing</source>
            <translation>A ogni incrocio</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Where one gets from one line onto another: where they have a vertex in common; only where their ends meet; or wherever they cross or touch. The last one joins bridges and tunnels with what they cross.</source>
            <translation>Dove si passa da una linea all'altra: dove hanno un vertice in comune; solo dove si incontrano gli estremi; oppure ovunque si incrocino o si tocchino. L'ultima scelta unisce ponti e gallerie a ciò che attraversano.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Line ends nearer to each other than this become one junction, and dead ends are led to a line this near. 0: coordinates must be equal. A few metres are usual.</source>
            <translation>Gli estremi di linea più vicini fra loro di questa distanza diventano un solo nodo, e i vicoli ciechi sono portati fino a una linea così vicina. 0: le coordinate devono essere uguali. Di solito pochi metri.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Keep only the main network</source>
            <translation>Mantieni solo la rete principale</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Leaves out roads from which one cannot get to the main network and back; the log says how many kilometres.</source>
            <translation>Esclude le strade da cui non si può andare alla rete principale e tornare; il log dice quanti chilometri.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <location filename="processing/travel_parameters.py" />
            <source>Road network</source>
            <translation>Rete stradale</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>One line for each stretch between two junctions, in the coordinate reference system of the input, with edge_id, from_node, to_node, road_class, name, length_m, speed_kmh, minutes_forward and minutes_backward (empty where that way is not allowed).</source>
            <translation>Una linea per ogni tratto tra due nodi, nel sistema di riferimento dei dati in ingresso, con edge_id, from_node, to_node, road_class, name, length_m, speed_kmh, minutes_forward e minutes_backward (vuoto dove quel verso non è consentito).</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>A direction field is chosen, but not what its values mean. Fill in at least one of “Value for forward”, “Value for backward” and “Value for both”.</source>
            <translation>È scelto un campo per la direzione, ma non il significato dei suoi valori. Compila almeno uno tra «Valore per la direzione avanti», «Valore per la direzione indietro» e «Valore per entrambe le direzioni».</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>The value “{value}” stands for two directions. Give it to one of them only.</source>
            <translation>Il valore «{value}» indica due direzioni. Assegnalo a una sola.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Main network: {n} stretches of road ({km} km) that cannot be reached from it, or from which one cannot get back, are left out.</source>
            <translation>
                <numerusform>Rete principale: {n} tratto di strada ({km} km) che non si raggiunge da essa, o da cui non si può tornare, è escluso.</numerusform>
                <numerusform>Rete principale: {n} tratti di strada ({km} km) che non si raggiungono da essa, o da cui non si può tornare, sono esclusi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>Lines: {lines}. Stretches of road made of them: {edges}, between {nodes} junctions, {km} km.</source>
            <translation>Linee: {lines}. Tratti di strada ricavati: {edges}, fra {nodes} nodi, {km} km.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have no speed in the field {field} and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} elemento non ha una velocità nel campo {field} e riceve quella predefinita di {default} km/h (id elementi {ids}).</numerusform>
                <numerusform>{n} elementi non hanno una velocità nel campo {field} e ricevono quella predefinita di {default} km/h (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have a speed of 0 or less in the field {field} and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} elemento ha una velocità di 0 o meno nel campo {field} e riceve quella predefinita di {default} km/h (id elementi {ids}).</numerusform>
                <numerusform>{n} elementi hanno una velocità di 0 o meno nel campo {field} e ricevono quella predefinita di {default} km/h (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have something in the field {field} that is no speed, such as “{example}”, and get the default of {default} km/h (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} elemento ha nel campo {field} qualcosa che non è una velocità, per esempio «{example}», e riceve quella predefinita di {default} km/h (id elementi {ids}).</numerusform>
                <numerusform>{n} elementi hanno nel campo {field} qualcosa che non è una velocità, per esempio «{example}», e ricevono quella predefinita di {default} km/h (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/roads/roadsfromlayer.py" />
            <source>{n} features have a value in the field {field} that stands for no direction, such as “{example}”, and get the default direction (feature ids {ids}).</source>
            <translation>
                <numerusform>{n} elemento ha nel campo {field} un valore che non indica una direzione, per esempio «{example}», e riceve la direzione predefinita (id elementi {ids}).</numerusform>
                <numerusform>{n} elementi hanno nel campo {field} un valore che non indica una direzione, per esempio «{example}», e ricevono la direzione predefinita (id elementi {ids}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Roads from an OSM file</source>
            <translation>Strade da un file OSM</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Makes a road network, with travel time in both directions, from an OpenStreetMap file.</source>
            <translation>Crea una rete stradale, con il tempo di viaggio nelle due direzioni, da un file OpenStreetMap.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>First of all: catchments, travel times and clusters travel on this layer. For roads from another source use “Roads from a line layer”.</source>
            <translation>Prima di tutto: bacini di utenza, tempi di viaggio e cluster si appoggiano a questo layer. Per strade da un'altra fonte usa «Strade da un layer lineare».</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>Roads are cut where they meet. Which way they may be used comes from the tags of access, one-way streets, roundabouts and motorways; for bicycles also from contraflow lanes; walkers go both ways. Travel time is length on the ellipsoid divided by speed: the speed limit of the road, in whatever form it is written, or else the speed of the road's class in the table. Ferries take as long as their duration tag says. A road is closed where access says no or private, and the tags nearest to the mode count most. Turn restrictions, gates, limits that depend on the hour, and waiting for a ferry are not part of it.</source>
            <translation>Le strade sono tagliate dove si incontrano. In quale direzione si possano percorrere viene dai tag di accesso, sensi unici, rotatorie e autostrade; per le biciclette anche dalle corsie contromano; chi va a piedi procede in entrambe le direzioni. Il tempo di viaggio è la lunghezza sull'ellissoide divisa per la velocità: il limite della strada, in qualunque forma sia scritto, oppure la velocità della classe stradale nella tabella. I traghetti impiegano quanto dice il loro tag di durata. Una strada è chiusa dove il tag di accesso dice no o private, e contano di più i tag più vicini alla modalità. Divieti di svolta, cancelli, limiti che dipendono dall'ora e attese dei traghetti non sono considerati.</translation>
        </message>
        <message>
            <location filename="processing/roads/roadsfromosm.py" />
            <source>OpenStreetMap wiki: Key:highway, Key:access, Key:oneway, Key:maxspeed, Tag:route=ferry. Strong components: Pearce 2005, as in SciPy.</source>
            <translation>Wiki di OpenStreetMap: Key:highway, Key:access, Key:oneway, Key:maxspeed, Tag:route=ferry. Componenti forti: Pearce 2005, come in SciPy.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>Field with the sector of each firm: a NACE code or your own names.</source>
            <translation>Campo con il settore di ogni impresa: un codice NACE o nomi propri.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>A NACE code stands for all finer ones of it, as 25 for 25.1 and 25.11.</source>
            <translation>Un codice NACE vale per tutti quelli più dettagliati, come 25 per 25.1 e 25.11.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>Groups of sectors</source>
            <translation>Gruppi di settori</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>For clusters across sectors, such as “sport system”.</source>
            <translation>Per cluster intersettoriali come «sistema dello sport».</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>A table with the fields sector and group; fields of other names are taken as they stand, the sector first. A NACE code stands for all finer ones of it. Sectors that are not in the table stay what they are.</source>
            <translation>Una tabella con i campi sector e group; campi con altri nomi sono presi nel loro ordine, prima il settore. Un codice NACE vale per tutti quelli più dettagliati. I settori che non sono nella tabella restano come sono.</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>Sectors or groups of sectors are given, but not the field of the firms with their sector. Choose it under “Sector”.</source>
            <translation>Sono dati settori o gruppi di settori, ma non il campo delle imprese con il loro settore. Sceglilo in «Settore».</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>The field with the sectors is not chosen. Choose it under “Sector”.</source>
            <translation>Il campo con i settori non è scelto. Sceglilo in «Settore».</translation>
        </message>
        <message>
            <location filename="processing/sector_parameters.py" />
            <source>No firm of “{layer}” has a sector in the field {field}. Choose the field that holds the sectors.</source>
            <translation>Nessuna impresa di «{layer}» ha un settore nel campo {field}. Scegli il campo che contiene i settori.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/sector_parameters.py" />
            <source>{n} of {total} sectors of the table “{table}” occur nowhere in the data: {sectors}. Check that they are written as in the data.</source>
            <translation>
                <numerusform>{n} settore su {total} della tabella «{table}» non compare nei dati: {sectors}. Controlla che sia scritto come nei dati.</numerusform>
                <numerusform>{n} settori su {total} della tabella «{table}» non compaiono nei dati: {sectors}. Controlla che siano scritti come nei dati.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>A road network layer, as made by “Roads from an OSM file”, “Roads from a line layer” or “Download roads”.</source>
            <translation>Un layer di rete stradale, come lo creano «Strade da un file OSM», «Strade da un layer lineare» o «Scarica strade».</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic periods</source>
            <translation>Periodi di traffico</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Periods of the day to compare. Off-peak and peak lengthen the minutes by the traffic table.</source>
            <translation>Periodi della giornata da confrontare. Ore non di punta e ora di punta allungano i minuti secondo la tabella del traffico.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic</source>
            <translation>Traffico</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Period of the day. Off-peak and peak lengthen the minutes by the traffic table.</source>
            <translation>Periodo della giornata. Ore non di punta e ora di punta allungano i minuti secondo la tabella del traffico.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic table</source>
            <translation>Tabella del traffico</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>CSV with the columns road_class, period (free_flow, off_peak, peak) and factor. Left empty, the plugin's own table is used: resources/tables/traffic.csv, which explains itself and is made to be copied and edited.</source>
            <translation>CSV con le colonne road_class, period (free_flow, off_peak, peak) e factor. Se vuoto, si usa la tabella del plugin: resources/tables/traffic.csv, che si spiega da sé ed è fatta per essere copiata e modificata.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Closed areas</source>
            <translation>Aree chiuse</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Polygons inside which all roads are closed, such as a closed bridge. Nobody walks into them or across them from one firm to another either.</source>
            <translation>Poligoni dentro i quali tutte le strade sono chiuse, per esempio un ponte chiuso. Nessuno vi entra o li attraversa nemmeno a piedi, da un'impresa all'altra.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction lines</source>
            <translation>Linee di attrito</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Lines that cost extra minutes where a road crosses them, such as a border or a language line. The sum is written into the result's metadata. Nobody walks across them from one firm to another: draw rivers that cut through a yard here.</source>
            <translation>Linee che costano minuti in più dove una strada le attraversa, per esempio un confine di stato o linguistico. La somma è scritta nei metadati del risultato. A piedi nessuno le attraversa, da un'impresa all'altra: disegna qui i fiumi che tagliano un cortile.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction minutes</source>
            <translation>Minuti di attrito</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Field with the minutes that each friction line adds.</source>
            <translation>Campo con i minuti aggiunti da ogni linea di attrito.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Walking speed to the road (km/h)</source>
            <translation>Velocità a piedi fino alla strada (km/h)</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Speed of the straight way between a point and its nearest road, and between two points of one yard.</source>
            <translation>Velocità del percorso in linea retta tra un punto e la strada più vicina, e tra due punti di uno stesso cortile.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Longest walk to the road (metres)</source>
            <translation>Tratto a piedi massimo fino alla strada (metri)</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Points farther from any road are reported as not on the network.</source>
            <translation>I punti più lontani da ogni strada sono segnalati come fuori dalla rete.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Between two points of one yard the straight walk counts where it is sooner than the road: they are in one yard where they are no farther from each other than both are from their roads together. Nobody walks across motorways, closed areas or friction lines: draw a river there that cuts through a yard.</source>
            <translation>Tra due punti di uno stesso cortile conta il percorso a piedi in linea retta, dove richiede meno della strada: sono nello stesso cortile dove non distano fra loro più di quanto entrambi insieme distano dalle loro strade. Nessuno attraversa a piedi autostrade, aree chiuse o linee di attrito: disegna lì un fiume che taglia un cortile.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Free flow</source>
            <translation>Flusso libero</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Off-peak</source>
            <translation>Ore non di punta</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Peak</source>
            <translation>Ora di punta</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>The road network was built in an earlier run and is used again.</source>
            <translation>La rete stradale è stata costruita in un'esecuzione precedente ed è riutilizzata.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>Road network: {junctions} junctions, {n} directed arcs, {km} km.</source>
            <translation>
                <numerusform>Rete stradale: {junctions} nodi, {n} arco orientato, {km} km.</numerusform>
                <numerusform>Rete stradale: {junctions} nodi, {n} archi orientati, {km} km.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Measured in the coordinate system {crs}.</source>
            <translation>Misure nel sistema di riferimento {crs}.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Traffic: {period}, factors from {table}.</source>
            <translation>Traffico: {period}, fattori da {table}.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Closed areas: {km} km of road are closed.</source>
            <translation>Aree chiuse: {km} km di strada sono chiusi.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>The closed areas meet no road; they only bar walks across a yard. Check that they lie where they should.</source>
            <translation>Le aree chiuse non incontrano alcuna strada; impediscono solo di attraversare un cortile a piedi. Controlla che siano dove dovrebbero.</translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>Friction lines are given, but not the field with their minutes. Choose it under “Friction minutes”.</source>
            <translation>Sono date linee di attrito, ma non il campo con i loro minuti. Sceglilo in «Minuti di attrito».</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>{n} friction lines have no usable number of minutes in the field {field} and are left out: {ids}. Write 0 or more.</source>
            <translation>
                <numerusform>{n} linea di attrito non ha un numero di minuti utilizzabile nel campo {field} ed è esclusa: {ids}. Scrivi 0 o più.</numerusform>
                <numerusform>{n} linee di attrito non hanno un numero di minuti utilizzabile nel campo {field} e sono escluse: {ids}. Scrivi 0 o più.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="processing/travel_parameters.py" />
            <source>Friction: {n} places where a road crosses, {time} in all.</source>
            <translation>
                <numerusform>Attrito: {n} luogo attraversato da una strada, {time} in tutto.</numerusform>
                <numerusform>Attrito: {n} luoghi attraversati da una strada, {time} in tutto.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/travel_parameters.py" />
            <source>No road crosses the friction lines; they only bar walks across a yard. Check that they lie where they should.</source>
            <translation>Nessuna strada attraversa le linee di attrito; impediscono solo di attraversare un cortile a piedi. Controlla che siano dove dovrebbero.</translation>
        </message>
        <message>
            <location filename="processing/unavailable.py" />
            <source>{algorithm} (a library is missing)</source>
            <translation>{algorithm} (manca una libreria)</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} of {total} points of “{layer}” are farther than {limit} m from any road that gives access and are not on the network: {ids}.</source>
            <translation>
                <numerusform>{n} punto di «{layer}» su {total} dista più di {limit} m da qualsiasi strada che dia accesso ed è fuori dalla rete: {ids}.</numerusform>
                <numerusform>{n} punti di «{layer}» su {total} distano più di {limit} m da qualsiasi strada che dia accesso e sono fuori dalla rete: {ids}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>they are hardly in reach of the others</source>
            <translation>sono difficilmente raggiungibili dagli altri</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>they reach no farther</source>
            <translation>non arrivano oltre</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>they are not reached from there</source>
            <translation>da lì non sono raggiunti</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} of {total} points of “{layer}” lie on roads that are cut off from the main network, such as an island or a one-way road without return, so that {consequence}: {ids}. “Check roads” shows such parts.</source>
            <translation>
                <numerusform>{n} punto di «{layer}» su {total} è su strade isolate dalla rete principale, come un'isola o un senso unico senza ritorno, per cui {consequence}: {ids}. «Verifica delle strade» mostra queste parti.</numerusform>
                <numerusform>{n} punti di «{layer}» su {total} sono su strade isolate dalla rete principale, come un'isola o un senso unico senza ritorno, per cui {consequence}: {ids}. «Verifica delle strade» mostra queste parti.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>Sites without a result</source>
            <translation>Siti senza risultato</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The sites that are not on the network or reach nothing, with the reason.</source>
            <translation>I siti che non sono sulla rete o non raggiungono nulla, con il motivo.</translation>
        </message>
        <message numerus="yes">
            <location filename="processing/unreached.py" />
            <source>{n} sites are on the network but reach no area of their own: the walk to the road takes all the time, or another site at the same place is nearer.</source>
            <translation>
                <numerusform>{n} sito è sulla rete ma non raggiunge un'area propria: il tratto a piedi fino alla strada occupa tutto il tempo, oppure un altro sito nello stesso punto è più vicino.</numerusform>
                <numerusform>{n} siti sono sulla rete ma non raggiungono un'area propria: il tratto a piedi fino alla strada occupa tutto il tempo, oppure un altro sito nello stesso punto è più vicino.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>It has no usable geometry.</source>
            <translation>Non ha una geometria utilizzabile.</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The walk to the road takes all the time, or another site is nearer.</source>
            <translation>Il tratto a piedi fino alla strada occupa tutto il tempo, oppure un altro sito è più vicino.</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>There is no road that gives access.</source>
            <translation>Non c'è alcuna strada che dia accesso.</translation>
        </message>
        <message>
            <location filename="processing/unreached.py" />
            <source>The nearest road is {distance} m away, farther than {limit} m.</source>
            <translation>La strada più vicina è a {distance} m, più di {limit} m.</translation>
        </message>
    </context>
</TS>
