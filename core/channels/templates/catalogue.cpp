#include "channels/templates/catalogue.h"

#include "base/toml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

static void initResource() { Q_INIT_RESOURCE(trato_templates); }

namespace trato::channels {

namespace {

constexpr std::array saysNames{std::pair(Says::Answer, "answer"), std::pair(Says::News, "news"),
    std::pair(Says::Question, "question"), std::pair(Says::Courtesy, "courtesy")};

const QString commonText = QStringLiteral("text");

const QRegularExpression& placePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}"));
    return pattern;
}

/// Editors give a non-breaking blank back as a plain one.
QString withPlainBlanks(QString text) { return text.replace(QChar::Nbsp, u' '); }

/// In one pass: what a value says is never read as a place.
QString filled(const QString& text, const TemplateValues& values)
{
    QString out;
    out.reserve(text.size() + 64);
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        const auto value = close < 0 ? values.cend() : values.constFind(text.sliced(open + 1, close - open - 1));
        if (value == values.cend())
            continue;
        out.append(QStringView(text).sliced(done, open - done)).append(*value);
        done = close + 1;
    }
    return out.append(QStringView(text).sliced(done));
}

Failure invalid(const QString& name, const QString& why)
{
    return failure(QStringLiteral("invalid_template"),
        QCoreApplication::translate("channels", "The template “%1” can't be used: %2").arg(name, why),
        {{QStringLiteral("template"), name}});
}

/// "contato_neutro": "Contato neutro".
QString nameInWords(QString name)
{
    name.replace(u'_', u' ');
    return name.left(1).toUpper() + name.mid(1);
}

bool isPurpose(const QString& purpose)
{
    return QStringList{QStringLiteral("collection"), QStringLiteral("reminder"), QStringLiteral("service"),
        QStringLiteral("payment"), QStringLiteral("care")}
        .contains(purpose);
}

/// Its own, else that of its file.
Result<std::optional<TemplateCategory>> categoryOf(const QJsonObject& table, const QJsonObject& file)
{
    const QString key = QStringLiteral("category");
    const QJsonValue declared = table.contains(key) ? table[key] : file[key];
    if (declared.isUndefined())
        return std::optional<TemplateCategory>();
    const auto category = templateCategoryFromName(declared.toString());
    return category ? Result<std::optional<TemplateCategory>>(category)
                    : invalid(table[QStringLiteral("name")].toString(), key);
}

/// An answer where nothing is declared.
Result<Says> saysOf(const QJsonObject& table)
{
    const QString key = QStringLiteral("says");
    const auto says = table.contains(key) ? saysFromName(table[key].toString()) : std::optional(Says::Answer);
    return says ? Result<Says>(*says) : invalid(table[QStringLiteral("name")].toString(), key);
}

Result<QHash<QString, MessageTemplate>> variants(const QJsonObject& table, const QJsonObject& file)
{
    const QString name = table[QStringLiteral("name")].toString();
    if (!isPurpose(table[QStringLiteral("purpose")].toString()))
        return invalid(name, QStringLiteral("purpose"));
    TRATO_TRY(const auto category, categoryOf(table, file));
    TRATO_TRY(const Says says, saysOf(table));
    QHash<QString, MessageTemplate> found;
    QStringList keys{commonText};
    for (const Channel channel : allChannels)
        keys.append(channelName(channel));
    for (const QString& key : keys) {
        const QString text = table[key].toString().trimmed();
        if (text.isEmpty())
            continue;
        MessageTemplate variant{name, channelFromName(key).value_or(Channel::WhatsApp),
            table[QStringLiteral("purpose")].toString(), table[QStringLiteral("discloses")].toBool(),
            table[QStringLiteral("subject")].toString(), text, {}, {}};
        variant.places = openPlaces(variant.subject + text);
        variant.title = table[QStringLiteral("title")].toString();
        if (variant.title.isEmpty())
            variant.title = nameInWords(name);
        variant.category = category;
        variant.says = says;
        variant.until = table[QStringLiteral("until")].toString();
        found.insert(key, variant);
    }
    if (name.isEmpty() || found.isEmpty())
        return invalid(name, QStringLiteral("text"));
    return found;
}

} // namespace

QString saysName(Says says)
{
    return QLatin1StringView(std::ranges::find(saysNames, says, &std::pair<Says, const char*>::first)->second);
}

std::optional<Says> saysFromName(QStringView name)
{
    for (const auto& [says, known] : saysNames) {
        if (name == QLatin1StringView(known))
            return says;
    }
    return std::nullopt;
}

QStringList openPlaces(const QString& text)
{
    QStringList places;
    for (auto it = placePattern().globalMatch(text); it.hasNext();) {
        const QString place = it.next().captured(1);
        if (!places.contains(place))
            places.append(place);
    }
    return places;
}

MessageTemplate::Rendered MessageTemplate::fill(const TemplateValues& values) const
{
    TemplateValues known;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isEmpty())
            known.insert(it.key(), it.value());
    }
    Rendered rendered{filled(subject, known), filled(text, known), {}};
    for (const QString& place : places)
        rendered.parameters.append(known.value(place));
    return rendered;
}

Result<MessageTemplate::Rendered> MessageTemplate::render(const TemplateValues& values) const
{
    QJsonArray missing;
    for (const QString& place : places) {
        if (values.value(place).isEmpty())
            missing.append(place);
    }
    if (!missing.isEmpty())
        return failure(QStringLiteral("missing_variable"),
            QCoreApplication::translate("channels", "The template “%1” lacks: %2.")
                .arg(name, missing.toVariantList().value(0).toString()),
            {{QStringLiteral("template"), name}, {QStringLiteral("variables"), missing}});
    return fill(values);
}

QDate MessageTemplate::lastDay(const TemplateValues& values) const
{
    return until.isEmpty() ? QDate() : QDate::fromString(values.value(until), QStringLiteral("dd/MM/yyyy"));
}

std::optional<QStringList> MessageTemplate::parametersOf(const QString& words, const TemplateValues& values) const
{
    // The text as a pattern: a place is anything at first, and the same thing again where it stands again.
    QString pattern;
    qsizetype from = 0;
    QStringList captured;
    const QString plain = withPlainBlanks(text);
    for (auto it = placePattern().globalMatch(plain); it.hasNext();) {
        const auto place = it.next();
        pattern += QRegularExpression::escape(plain.mid(from, place.capturedStart() - from));
        const bool again = captured.contains(place.captured(1));
        pattern += again ? QStringLiteral("\\k<%1>").arg(place.captured(1))
                         : QStringLiteral("(?<%1>.+?)").arg(place.captured(1));
        if (!again)
            captured.append(place.captured(1));
        from = place.capturedEnd();
    }
    pattern += QRegularExpression::escape(plain.mid(from));
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    const auto match = whole.match(withPlainBlanks(words));
    if (!match.hasMatch() || !openPlaces(words).isEmpty())
        return std::nullopt;
    QStringList parameters;
    for (const QString& place : places)
        parameters.append(captured.contains(place) ? match.captured(place) : values.value(place));
    return parameters.contains(QString()) ? std::nullopt : std::optional(parameters);
}

/// How much of a text is its own, besides the places.
static qsizetype ownWords(const MessageTemplate& made)
{
    QString own = made.text;
    return own.remove(placePattern()).size();
}

/// A place takes in whatever stands there: of two that fit, the one that says more itself is meant.
std::optional<TemplateCatalogue::Recognised> TemplateCatalogue::recognise(
    const QString& text, Channel channel, const TemplateValues& values) const
{
    std::optional<Recognised> best;
    for (const QString& name : m_names) {
        const auto made = find(name, channel);
        if (!made || (best && ownWords(*made) <= ownWords(best->made)))
            continue;
        if (auto parameters = made->parametersOf(text, values))
            best = Recognised{*made, std::move(*parameters)};
    }
    return best;
}

static std::vector<QByteArray> shippedFiles()
{
    initResource();
    std::vector<QByteArray> files;
    const QDir folder(QStringLiteral(":/templates"));
    for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back(file.readAll());
    }
    return files;
}

Result<TemplateCatalogue> TemplateCatalogue::shipped()
{
    static const Result<TemplateCatalogue> catalogue = parse(shippedFiles());
    return catalogue;
}

Result<TemplateCatalogue> TemplateCatalogue::parse(const std::vector<QByteArray>& files)
{
    TemplateCatalogue catalogue;
    for (const QByteArray& file : files) {
        TRATO_TRY(const QJsonObject root, toml::parse(file));
        for (const QJsonValue& entry : root[QStringLiteral("template")].toArray()) {
            TRATO_TRY(const auto found, variants(entry.toObject(), root));
            const QString name = found.cbegin()->name;
            if (catalogue.m_templates.contains(name))
                return invalid(name, QCoreApplication::translate("channels", "there are two of that name"));
            catalogue.m_templates.insert(name, found);
            catalogue.m_names.append(name);
        }
    }
    return catalogue;
}

Result<MessageTemplate> TemplateCatalogue::find(const QString& name, Channel channel) const
{
    const auto variants = m_templates.constFind(name);
    if (variants != m_templates.cend()) {
        for (const QString& key : {channelName(channel), commonText}) {
            if (const auto variant = variants->constFind(key); variant != variants->cend()) {
                MessageTemplate found = *variant;
                found.channel = channel;
                return found;
            }
        }
    }
    return failure(QStringLiteral("no_template"),
        QCoreApplication::translate("channels", "There is no template “%1” for this channel.").arg(name));
}

} // namespace trato::channels
