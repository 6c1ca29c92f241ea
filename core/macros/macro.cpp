#include "macros/macro.h"

#include "base/text.h"
#include "macros/words.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::macros {

namespace {

constexpr int longestName = 60;

Failure noMacro() { return failure(QStringLiteral("no_macro"), Words::tr("This macro is not there any more.")); }

} // namespace

Result<std::vector<Macro>> MacroBook::list() const
{
    std::vector<Macro> macros;
    TRATO_CHECK(m_database.each(QStringLiteral("macros/list"), {{":owner", m_owner}}, [&](const storage::Row& row) {
        auto steps = stepsFromJson(row.text("steps").toUtf8());
        if (steps)
            macros.push_back({row.id<MacroId>("id"), row.text("name"), std::move(*steps)});
    }));
    return macros;
}

Result<void> MacroBook::check(const Macro& macro) const
{
    const QString name = macro.name.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return failure(
            QStringLiteral("invalid_macro"), Words::tr("Give it a name of up to %1 characters.").arg(longestName));
    if (macro.steps.empty() || macro.steps.size() > static_cast<size_t>(mostSteps))
        return failure(QStringLiteral("invalid_macro"), Words::tr("A macro has 1 to %1 steps.").arg(mostSteps));
    TRATO_CHECK(stepsFromJson(toJson(macro.steps)));
    TRATO_TRY(const auto taken, m_database.one(QStringLiteral("macros/by_name"), {{":owner", m_owner}, {":name", name}},
                                    [](const storage::Row& row) { return row.id<MacroId>("id"); }));
    if (taken && *taken != macro.id)
        return failure(QStringLiteral("name_taken"), Words::tr("You have a macro “%1” already.").arg(name));
    return {};
}

Result<MacroId> MacroBook::keep(const Macro& macro, Instant now)
{
    return m_database.transaction([&]() -> Result<MacroId> {
        TRATO_CHECK(check(macro));
        MacroId id = macro.id;
        const QString steps = QString::fromUtf8(toJson(macro.steps));
        const QString name = text::storable(macro.name.trimmed());
        if (id.isValid()) {
            TRATO_TRY(const qint64 rows,
                m_database.execute(QStringLiteral("macros/change"),
                    {{":owner", m_owner}, {":id", id}, {":name", name}, {":steps", steps}, {":now", now}}));
            if (rows == 0)
                return noMacro();
        } else {
            TRATO_TRY(const qint64 next, m_database.nextId(QStringLiteral("macro")));
            id = MacroId(next);
            TRATO_CHECK(m_database.execute(QStringLiteral("macros/add"),
                {{":owner", m_owner}, {":id", id}, {":name", name}, {":steps", steps}, {":now", now}}));
        }
        TRATO_CHECK(m_database.announce(QStringLiteral("macros")));
        return id;
    });
}

Result<void> MacroBook::remove(MacroId id)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(
            const qint64 rows, m_database.execute(QStringLiteral("macros/remove"), {{":owner", m_owner}, {":id", id}}));
        if (rows == 0)
            return noMacro();
        return m_database.announce(QStringLiteral("macros"));
    });
}

} // namespace trato::macros
