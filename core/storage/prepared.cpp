#include "storage/prepared.h"

#include "storage/words.h"

#include <cstring>

namespace trato::storage {

Prepared::Prepared(QString name, const QStringList& placeholders) : m_name(std::move(name))
{
    for (const QString& each : placeholders)
        m_placeholders.push_back(each.toStdString());
    m_lastPlaces.assign(m_placeholders.size(), 0);
}

int Prepared::placeOf(const char* binding, size_t guess) const
{
    if (binding[0] != ':')
        return -1;
    const auto matches = [&](int place) { return m_placeholders[static_cast<size_t>(place)] == binding + 1; };
    int& last = m_lastPlaces[guess];
    if (matches(last))
        return last;
    for (int place = 0; place < std::ssize(m_placeholders); ++place) {
        if (matches(place))
            return last = place;
    }
    return -1;
}

Failure Prepared::wrongBindings(const Bindings& bindings) const
{
    QStringList wanted;
    for (const std::string& each : m_placeholders)
        wanted.append(u':' + QString::fromStdString(each));
    QStringList given;
    for (const Binding& binding : bindings)
        given.append(QLatin1StringView(binding.name));
    return failure(QStringLiteral("database_error"),
        Words::tr("The statement “%1” takes %2 but was given %3.").arg(m_name, wanted.join(u' '), given.join(u' ')),
        {{QStringLiteral("statement"), m_name}});
}

Result<void> Prepared::start(const Bindings& bindings)
{
    if (bindings.size() != m_placeholders.size())
        return wrongBindings(bindings);
    for (size_t i = 0; i < bindings.size(); ++i) {
        const int place = placeOf(bindings[i].name, i);
        if (place < 0)
            return wrongBindings(bindings);
        bind(place, bindings[i].value.variant());
    }
    m_running = true;
    return run();
}

Result<bool> Prepared::next()
{
    m_lookup = 0;
    return step();
}

int Prepared::indexOf(const char* column) const
{
    const size_t lookup = m_lookup++;
    if (lookup >= m_lastColumns.size())
        m_lastColumns.resize(lookup + 1, 0);
    int& last = m_lastColumns[lookup];
    if (last < std::ssize(m_columns) && m_columns[static_cast<size_t>(last)] == column)
        return last;
    for (int i = 0; i < std::ssize(m_columns); ++i) {
        if (m_columns[static_cast<size_t>(i)] == column)
            return last = i;
    }
    qFatal("no column \"%s\" in \"%s\"", column, qUtf8Printable(m_name));
}

} // namespace trato::storage
