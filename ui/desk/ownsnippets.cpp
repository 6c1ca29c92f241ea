#include "ui/desk/ownsnippets.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace trato::ui {

namespace {

constexpr qint64 largest = 1024 * 1024;
constexpr qsizetype longestText = 4000;

bool isKey(const QString& key)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[\\p{L}\\p{N}]{1,20}$"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(key).hasMatch();
}

} // namespace

QString OwnSnippets::standardFile(const QString& user)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/trato/snippets-%1.json").arg(QString::fromLatin1(QUrl::toPercentEncoding(user)));
}

std::vector<OwnSnippet> OwnSnippets::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return {};
    const auto root = json::parseObject(file.readAll());
    std::vector<OwnSnippet> snippets;
    const QJsonArray rows = root ? (*root)[QStringLiteral("snippets")].toArray() : QJsonArray();
    for (const QJsonValue& row : rows) {
        const OwnSnippet one{
            row[QStringLiteral("key")].toString(), row[QStringLiteral("text")].toString().left(longestText)};
        if (isKey(one.key) && !one.text.isEmpty())
            snippets.push_back(one);
    }
    return snippets;
}

Result<void> OwnSnippets::put(const OwnSnippet& snippet) const
{
    if (!isKey(snippet.key) || snippet.text.trimmed().isEmpty() || snippet.text.size() > longestText) {
        return failure(QStringLiteral("invalid_snippet"),
            QCoreApplication::translate(
                "snippets", "A snippet has a key of 1 to 20 letters and digits, and a text of up to 4000."));
    }
    std::vector<OwnSnippet> snippets = load();
    const auto known =
        std::find_if(snippets.begin(), snippets.end(), [&](const OwnSnippet& one) { return one.key == snippet.key; });
    if (known == snippets.end())
        snippets.push_back(snippet);
    else
        *known = snippet;
    return save(snippets);
}

Result<void> OwnSnippets::remove(const QString& key) const
{
    std::vector<OwnSnippet> snippets = load();
    std::erase_if(snippets, [&](const OwnSnippet& one) { return one.key == key; });
    return save(snippets);
}

Result<void> OwnSnippets::save(const std::vector<OwnSnippet>& snippets) const
{
    QJsonArray rows;
    for (const OwnSnippet& one : snippets)
        rows.append(QJsonObject{{QStringLiteral("key"), one.key}, {QStringLiteral("text"), one.text}});
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(json::compact(QJsonObject{{QStringLiteral("snippets"), rows}})) < 0 || !file.commit())
        return failure(QStringLiteral("unwritable_file"),
            QCoreApplication::translate("snippets", "The snippets could not be kept: %1").arg(file.errorString()));
    return {};
}

} // namespace trato::ui
