"""The words for what stops a delivery. They are no problem codes: no content file can be changed to mend them."""

from __future__ import annotations

from overens.problem_texts import Text

REFUSALS: dict[str, Text] = {
    "not-ours": Text(
        "Mappen {output} innehåller annat än en webbplats från Överens ({example}), så den ersätts inte. "
        "Välj en tom mapp med --output, eller töm den först.",
        "The folder {output} holds something else than a site made by Överens ({example}), so it is not replaced. "
        "Choose an empty folder with --output, or empty it first.",
    ),
    "file": Text(
        "{output} är en fil. Välj en mapp för webbplatsen med --output.",
        "{output} is a file. Choose a folder for the site with --output.",
    ),
    "link": Text(
        "{output} är en länk till en annan mapp. Ange den mappen själv med --output: webbplatsen byts ut i sin "
        "helhet, och då skulle länken försvinna.",
        "{output} is a link to another folder. Name that folder itself with --output: the site is swapped as a "
        "whole, and the link would vanish.",
    ),
    "mount": Text(
        "{output} är en egen monterad disk eller volym, som inte kan bytas ut i sin helhet. "
        "Välj en mapp inuti den, till exempel --output {output}/site.",
        "{output} is a mounted disk or volume of its own, which cannot be swapped as a whole. "
        "Choose a folder inside it, for example --output {output}/site.",
    ),
    "overlap": Text(
        "Webbplatsen kan inte läggas i {output}: mappen {other} är densamma, ligger i den eller omger den, och skulle "
        "kunna skrivas över. Välj en annan mapp med --output.",
        "The site cannot be put in {output}: the folder {other} is the same, lies in it or around it, and could be "
        "overwritten. Choose another folder with --output.",
    ),
    "name": Text(
        "Filnamnet {path} kan inte användas på alla datorer. Döp om posten som sidan eller filen kommer från.",
        "The file name {path} cannot be used on every computer. Rename the record that the page or file comes from.",
    ),
    "names-alike": Text(
        "Filnamnen {path} och {other} är samma namn på många datorer. Döp om en av posterna.",
        "The file names {path} and {other} are one and the same on many computers. Rename one of the records.",
    ),
}

FAILURES: dict[str, Text] = {
    "full": Text(
        "Disken är full: webbplatsen får inte plats i {folder}. Den gamla webbplatsen är orörd. "
        "Frigör utrymme, eller välj en annan plats med --output.",
        "The disk is full: the site does not fit in {folder}. The old site is untouched. "
        "Free some space, or choose another place with --output.",
    ),
    "forbidden": Text(
        "Det gick inte att skriva {path}: åtkomst nekad. Den gamla webbplatsen är orörd. "
        "Ge skrivrättighet till {folder}, stäng program som har mappen öppen, eller välj en annan plats med --output.",
        "{path} could not be written: access denied. The old site is untouched. "
        "Give write access to {folder}, close programs that have the folder open, or choose another place with "
        "--output.",
    ),
    "busy": Text(
        "Ett annat bygge har skrivit till {output} i mer än {seconds} sekunder. Vänta tills det är klart och försök "
        "igen.",
        "Another build has been writing to {output} for more than {seconds} seconds. Wait for it to finish, then try "
        "again.",
    ),
    "other": Text(
        "Webbplatsen kunde inte skrivas ({path}: {error}). Den gamla webbplatsen är orörd.",
        "The site could not be written ({path}: {error}). The old site is untouched.",
    ),
}
