"""Contracts for the benchmark of the search: realistic Spanish text of 1,000 words each, by a seed, very fast.

Half of a contract is clauses as the offices know them, with figures and names put in; half is words by Zipf's law from
a vocabulary of 60,000, with proper names, folios, words that occur once, and what a scanner gets wrong.
"""

from __future__ import annotations

import random
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING

from unionreg.domain.search.document import IndexedDocument, Party, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS, EMPLOYERS, UNIONS = 60_000, 30_000, 6_000
INDUSTRIES = tuple(f"rama-{number:02d}" for number in range(1, 23))
STATES = tuple(f"{number:02d}" for number in range(1, 33))
_COMMON_TEXT = (
    "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí "
    "porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les "
    "ni contra trabajo trabajador trabajadora empresa sindicato contrato colectivo salario jornada patrón persona "
    "personas día días año años horas pago derecho obligación condiciones servicio labores centro ley artículo "
    "cláusula presente partes prestación vacaciones descanso prima aguinaldo fondo ahorro despensa transporte "
    "seguridad higiene comisión mixta capacitación adiestramiento escalafón puesto categoría tabulador permiso "
    "licencia incapacidad accidente riesgo seguro social uniforme herramienta equipo disciplina reglamento "
    "interior revisión huelga vigencia firma"
)
_COMMON = tuple(_COMMON_TEXT.split())
_CLAUSES = (
    ("CLÁUSULA {n}. SALARIO. El salario diario se pagará conforme al tabulador anexo y no será menor de ${money} por "
    "jornada de trabajo, en moneda de curso legal, los días {small} y último de cada mes."),
    ("CLÁUSULA {n}. JORNADA DE TRABAJO. La jornada será de {small} horas diarias y cuarenta y ocho semanales, con "
    "media hora para tomar alimentos; las horas extraordinarias se pagarán al doble."),
    ("CLÁUSULA {n}. VACACIONES. Las personas trabajadoras disfrutarán de {small} días laborables de vacaciones por el "
    "primer año de servicios y prima vacacional del {percent} por ciento."),
    ("CLÁUSULA {n}. AGUINALDO. La empresa pagará por concepto de aguinaldo el equivalente a {percent} días de salario "
    "antes del quince de diciembre de cada año."),
    ("CLÁUSULA {n}. DÍAS DE DESCANSO. Por cada seis días de trabajo disfrutarán de un día de descanso con goce de "
    "salario íntegro, de preferencia el domingo."),
    ("CLÁUSULA {n}. CUOTAS SINDICALES. La empresa descontará las cuotas sindicales ordinarias que señalen los "
    "estatutos y las entregará al sindicato dentro de los {small} días siguientes."),
    ("CLÁUSULA {n}. SEGURIDAD E HIGIENE. Se integrará una comisión mixta de seguridad e higiene con igual número de "
    "representantes; el equipo de protección se entregará cada {small} meses."),
    ("CLÁUSULA {n}. LICENCIA DE MATERNIDAD. Las trabajadoras disfrutarán de seis semanas anteriores y seis posteriores "
    "al parto, con salario íntegro, y de dos reposos extraordinarios por lactancia."),
    ("CLÁUSULA {n}. CAPACITACIÓN. La empresa proporcionará capacitación y adiestramiento conforme al plan registrado "
    "con el número {code} ante la autoridad laboral."),
    ("CLÁUSULA {n}. VIGENCIA Y REVISIÓN. El presente contrato colectivo será revisado cada año por lo que hace a los "
    "salarios y cada dos años en su clausulado general, conforme a la Ley Federal del Trabajo."),
    ("CLÁUSULA {n}. PERMISOS SINDICALES. La empresa concederá {small} permisos con goce de salario a quienes integren "
    "el comité ejecutivo para atender asuntos sindicales."),
    ("CLÁUSULA {n}. FONDO DE AHORRO. La empresa aportará el {percent} por ciento del salario al fondo de ahorro y las "
    "personas trabajadoras una cantidad igual."),
    ("CLÁUSULA {n}. DISCIPLINA. Ninguna sanción se aplicará sin oír antes a la persona interesada con intervención de "
    "su representación sindical dentro de {small} días."),
    ("CLÁUSULA {n}. ADMISIÓN. Las plazas vacantes se cubrirán por escalafón y el sindicato propondrá candidatos dentro "
    "de {small} días hábiles contados desde el aviso."),
)  # fmt: skip
_SYLLABLES_TEXT = (
    "ca co que ra re ri ro ru ma me mi mo mu ta te ti to tu pa pe pi po la le li lo lu sa se si so su na ne ni no "
    "nu da de di do ba be bi bo bu ga go gue fa fe fi fo cha che cho lla lle tra tre tri tro pla ple bra bre cri "
    "gra gri ción mien ven ten cor per ter mar tor sión ñe ña ñi ján lén pár"
)
_SYLLABLES = tuple(_SYLLABLES_TEXT.split())
_SURNAMES_TEXT = "García Hernández Martínez López González Pérez Rodríguez Sánchez Ramírez Cruz Muñoz Núñez Peña Ibáñez"
_SURNAMES = tuple(_SURNAMES_TEXT.split())
_PLANTS_TEXT = "Norte Sur Puebla Silao Saltillo Apodaca Zapopan Toluca Querétaro Reynosa Hermosillo Mérida Tijuana"
_PLANTS = tuple(_PLANTS_TEXT.split())


class Contracts:
    """A source of contracts; the same seed makes the same ones."""

    def __init__(self, seed: int = 5) -> None:
        self.chance = random.Random(seed)
        self.vocabulary = self._vocabulary()
        self._weights = tuple(accumulate(1 / (rank + 2) ** 1.02 for rank in range(len(self.vocabulary))))
        self.employers = tuple(self._employer(number) for number in range(EMPLOYERS))
        self.unions = tuple(self._union(number) for number in range(UNIONS))

    def _vocabulary(self) -> tuple[str, ...]:
        words = dict.fromkeys(_COMMON)
        while len(words) < WORDS:
            word = "".join(self.chance.choices(_SYLLABLES, k=self.chance.choice((2, 3, 3, 4, 4, 5))))
            words[word + self.chance.choice(("", "", "", "s", "n"))] = None
        return tuple(words)

    def _employer(self, number: int) -> Party:
        name = "".join(self.chance.choices(_SYLLABLES, k=3)).capitalize()
        kind = self.chance.choice(("Manufacturas", "Autopartes", "Transportes", "Hoteles", "Textiles", "Alimentos"))
        return Party(f"e{number}", f"{kind} {name} de {self.chance.choice(_PLANTS)}, S.A. de C.V.")

    def _union(self, number: int) -> Party:
        trade = self.chance.choice(self.vocabulary[200:2000])
        return Party(f"u{number}", f"Sindicato de Personas Trabajadoras de la Industria {trade} número {number}")

    def make(self, amount: int) -> Iterator[IndexedDocument]:
        """So many contracts, one after the other."""
        for number in range(amount):
            yield self._contract(number)

    def _contract(self, number: int) -> IndexedDocument:
        chance = self.chance
        employer = self.employers[int(len(self.employers) * chance.random() ** 2)]
        union = self.unions[int(len(self.unions) * chance.random() ** 2)]
        year = 2026 - int(20 * chance.random() ** 2)
        folio = f"CCT-{year}/{number:06d}-{chance.choice('ABCDEFGHJKMNPR')}"
        return IndexedDocument(
            Source.CONTRACT,
            str(number),
            f"Contrato colectivo {employer.name} {union.name}",
            self._pages(folio, employer.name, union.name),
            "contract",
            employer,
            union,
            chance.choice(STATES),
            chance.choice(INDUSTRIES),
            year,
            chance.choice(("in-force", "in-force", "in-force", "superseded", "terminated")),
            date(year, chance.randrange(1, 13), chance.randrange(1, 29)),
            (folio, f"LFT/{chance.randrange(10**6):06d}/{year % 100:02d}"),
        )

    def _pages(self, folio: str, employer: str, union: str) -> tuple[str, ...]:
        chance = self.chance
        clauses = [
            text.format(
                n=place,
                money=f"{chance.randrange(250, 2500):,}.{chance.randrange(100):02d}",
                small=chance.randrange(3, 30),
                percent=chance.randrange(10, 60),
                code=f"{chance.choice('ABCDE')}-{chance.randrange(10**7):07d}",
            )
            for place, text in enumerate(chance.sample(_CLAUSES, 12), start=1)
        ]
        words = chance.choices(self.vocabulary, cum_weights=self._weights, k=610)
        for _ in range(6):  # words that occur once, and what a scanner gets wrong
            place = chance.randrange(len(words) - 1)
            words[place] = self._spoilt(words[place])
        head = f"{folio} que celebran por una parte {employer} y por la otra {union}."
        text = " ".join(words)
        third = len(text) // 3
        return (
            head + "\n" + "\n".join(clauses[:4]) + "\n" + text[:third],
            "\n".join(clauses[4:8]) + "\n" + text[third : 2 * third],
            "\n".join(clauses[8:]) + "\n" + text[2 * third :],
        )

    def _spoilt(self, word: str) -> str:
        """A word as a scanner may read it, one that occurs nowhere else, or a name."""
        name = f"{self.chance.choice(_SURNAMES)} {self.chance.choice(_SURNAMES)}"
        alone = "".join(self.chance.choices(_SYLLABLES, k=6))
        cut = f"{word[:4]}-\n{word[4:]}"
        return self.chance.choice((word.replace("m", "rn"), word.replace("l", "1"), cut, alone, name))


def mixed_queries(contracts: Contracts, amount: int, seed: int = 11) -> tuple[str, ...]:
    """What people ask: common and rare words, names, phrases, parts of folios, mistakes, everything at once."""
    chance = random.Random(seed)
    common, middle, rare = contracts.vocabulary[50:180], contracts.vocabulary[180:3000], contracts.vocabulary[3000:]

    def several(words: tuple[str, ...], least: int, most: int) -> str:
        return " ".join(chance.choices(words, k=chance.randrange(least, most + 1)))

    kinds = (
        lambda: several(common, 1, 3),
        lambda: several(middle, 1, 2),
        lambda: several(rare, 1, 1),
        lambda: f"{several(common, 1, 2)} {several(middle, 1, 1)}",
        lambda: f"{several(common, 1, 2)} {several(rare, 1, 1)}",
        lambda: chance.choice(contracts.employers).name.split(",")[0],
        lambda: " ".join(chance.choice(contracts.employers).name.split()[:2]),
        lambda: chance.choice(('"jornada de trabajo"', '"prima vacacional"', '"comisión mixta de seguridad"',
                               '"ley federal del trabajo"', '"cuotas sindicales"')),
        lambda: f'"cuotas sindicales" {several(middle, 1, 1)}',
        lambda: f"{chance.randrange(2010, 2027)}/{chance.randrange(150_000):06d}",
        lambda: f"{chance.randrange(10**6):06d}",
        lambda: f"{chance.choice(_SURNAMES)} {several(common, 1, 1)} vacasiones".replace("vacasiones", "vacaci0nes"),
    )  # fmt: skip
    return tuple(kinds[place % len(kinds)]() for place in range(amount))
