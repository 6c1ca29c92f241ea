#include "negotiation/policy/existenceminimum.h"

#include "base/tomltable.h"
#include "negotiation/words.h"

#include <QFile>

#include <vector>

// Outside any namespace: the resources of a static library are linked in by name.
static void initMinimumResource() { Q_INIT_RESOURCE(trato_policies); }

namespace trato::negotiation {

using money::Money;

namespace {

struct LegalMinimum {
    QDate from;
    Money amount;
};

Failure invalidMinimum()
{
    return failure(QStringLiteral("invalid_policy"), Words::tr("The table of existence minimums can't be read."));
}

Result<std::vector<LegalMinimum>> readMinimums()
{
    initMinimumResource();
    QFile file(QStringLiteral(":/trato/policies/existence-minimum.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return invalidMinimum();
    const auto table = toml::parseTable(file.readAll());
    const ::toml::array* rows = table ? table->get_as<::toml::array>("existence_minimum") : nullptr;
    std::vector<LegalMinimum> minimums;
    for (std::size_t i = 0; rows && i < rows->size(); ++i) {
        const ::toml::table* row = rows->get(i)->as_table();
        const auto from = row ? (*row)["from"].value_exact<::toml::date>() : std::nullopt;
        const auto text = row ? (*row)["amount"].value_exact<std::string>() : std::nullopt;
        if (!from || !text)
            return invalidMinimum();
        TRATO_TRY(const Money amount, Money::parse(QString::fromStdString(*text)));
        minimums.push_back({QDate(from->year, from->month, from->day), amount});
    }
    return minimums;
}

} // namespace

Result<Money> existenceMinimum(QDate day)
{
    static const auto known = readMinimums();
    TRATO_TRY(const auto& minimums, known);
    Money found;
    for (const LegalMinimum& minimum : minimums) {
        if (minimum.from <= day)
            found = minimum.amount;
    }
    return found;
}

} // namespace trato::negotiation
