#include "storage/prepared.h"

#include "storage/words.h"

#include <algorithm>

namespace trato::storage {

namespace {

/// Longer ones are hardly ever the same, and would be kept for nothing.
constexpr qsizetype longestShared = 32;

/// Whether `text` is what `utf8` says; only for plain ASCII. Without a way out of the loop it compares many at once.
bool isSameAscii(const QString& text, QByteArrayView utf8)
{
    if (text.isNull() || text.size() != utf8.size())
        return false;
    const char16_t* units = reinterpret_cast<const char16_t*>(text.constData());
    const auto* bytes = reinterpret_cast<const uchar*>(utf8.data());
    unsigned difference = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i)
        difference |= (units[i] ^ bytes[i]) | (bytes[i] & 0x80U);
    return difference == 0;
}

} // namespace

Prepared::Prepared(QString name, const QStringList& placeholders)
    : m_name(std::move(name))
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

void Prepared::addColumn(const char* name)
{
    m_columns.emplace_back(name);
    m_lastTexts.emplace_back();
}

int Prepared::find(size_t lookup, const char* column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    if (found == m_columns.end())
        qFatal("no column \"%s\" in \"%s\"", column, qUtf8Printable(m_name));
    if (lookup >= m_lookups.size())
        m_lookups.resize(lookup + 1);
    m_lookups[lookup] = {column, static_cast<int>(found - m_columns.begin())};
    return m_lookups[lookup].index;
}

QString Prepared::text(int index) const
{
    const QByteArrayView bytes = utf8(index);
    if (bytes.size() > longestShared)
        return QString::fromUtf8(bytes);
    if (bytes.isNull())
        return {};
    QString& last = m_lastTexts[static_cast<size_t>(index)];
    if (!isSameAscii(last, bytes))
        last = QString::fromUtf8(bytes);
    return last;
}

} // namespace trato::storage
