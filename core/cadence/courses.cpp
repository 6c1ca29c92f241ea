#include "cadence/courses.h"

namespace trato::cadence {

using storage::Row;

Result<Course*> Courses::of(PortfolioId portfolio)
{
    const auto known = m_known.find(portfolio);
    if (known != m_known.end())
        return &known->second;
    TRATO_TRY(Sender sender, Sender::read(m_database, portfolio));
    TRATO_TRY(Definition cadence, definition(sender.cadence));
    Course course{std::move(sender), std::move(cadence), Occasions(m_today)};
    return &m_known.emplace(portfolio, std::move(course)).first->second;
}

/// The last one published, else the shipped one.
Result<Definition> Courses::definition(const QString& name)
{
    TRATO_TRY(const auto published,
        m_database.one(QStringLiteral("cadence/published_definition"), {{":name", name}},
            [](const Row& row) { return std::pair(row.number("version"), row.text("definition")); }));
    TRATO_TRY(Definition loaded, published ? Definition::parse(published->second.toUtf8()) : Definition::shipped(name));
    loaded.version = published ? published->first : 0;
    return loaded;
}

} // namespace trato::cadence
