#pragma once

#include "compliance/wording/wording.h"

#include <QString>

#include <vector>

namespace trato::test {

/// A line of tests/core/compliance/data/wording.tsv.
struct WordingCase {
    bool kept = false; ///< the rules were not corrected after looking at it
    QString context;   ///< early, late, preventive, care, unknown, record
    QString kind;      ///< of the rule that must speak; empty: none may
    QString text;
};

/// Reads the file; a line that is none fails the test.
std::vector<WordingCase> wordingCases();

/// Thursday 2026-11-19; "record" knows amounts and a date.
compliance::WordingContext wordingContext(const QString& name);

/// "ameaca" of "ameaca.01".
QString kindOf(const compliance::Finding& finding);

} // namespace trato::test
