#include "ui/composer/texts.h"

#include "base/toml.h"

#include <QFile>
#include <QJsonArray>

static void initResource()
{
    Q_INIT_RESOURCE(trato_snippets);
}

namespace trato::ui {

Result<std::vector<ReadyText>> readSnippets(const QString& firstName)
{
    initResource();
    QFile file(QStringLiteral(":/snippets/desk.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"), file.fileName());
    TRATO_TRY(const QJsonObject root, toml::parse(file.readAll()));
    std::vector<ReadyText> snippets;
    for (const QJsonValue& value : root[QStringLiteral("snippet")].toArray()) {
        const QJsonObject one = value.toObject();
        snippets.push_back({one[QStringLiteral("key")].toString(),
            one[QStringLiteral("text")].toString().replace(QStringLiteral("{primeiro_nome}"), firstName), {}});
    }
    return snippets;
}

} // namespace trato::ui
