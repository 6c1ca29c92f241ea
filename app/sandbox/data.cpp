#include "app/sandbox/data.h"

#include "app/sandbox/random.h"
#include "base/toml.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

static void initialiseSandboxResources() { Q_INIT_RESOURCE(sandbox_data); }

namespace trato::sandbox {

namespace {

Failure invalid(const QString& file, const QString& why)
{
    return failure(QStringLiteral("invalid_sandbox_data"), QStringLiteral("%1: %2").arg(file, why));
}

Result<QJsonObject> read(const QString& name)
{
    QFile file(QStringLiteral(":/trato/sandbox/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(name, QStringLiteral("missing"));
    return toml::parse(file.readAll());
}

QStringList strings(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& entry : array.toArray())
        list.append(entry.toString());
    return list;
}

Weighted weighted(const QJsonValue& array)
{
    Weighted result;
    for (const QString& entry : strings(array)) {
        const QStringList parts = entry.split(u':');
        result.add(parts.first(), parts.size() > 1 ? parts.at(1).toDouble() : 1.0);
    }
    return result;
}

Temper temperFrom(const QJsonObject& object)
{
    const auto replies = [&object](const char16_t* name, const char16_t* otherwise = u"") {
        const QJsonValue own = object.value(QStringView(name));
        return weighted(own.isUndefined() ? object.value(QStringView(otherwise)) : own);
    };
    Temper temper;
    temper.replies = {{Stimulus::Identity, replies(u"identity")}, {Stimulus::Reminder, replies(u"reminder")},
        {Stimulus::Offer, replies(u"offer")}, {Stimulus::Invitation, replies(u"invitation", u"offer")},
        {Stimulus::Options, replies(u"options", u"offer")},
        {Stimulus::PixOffered, replies(u"pix_offered", u"reminder")}, {Stimulus::Pix, replies(u"pix")},
        {Stimulus::Thanks, replies(u"thanks")}, {Stimulus::Other, replies(u"other")}};
    temper.pays = object.value(u"pays").toDouble();
    temper.paysAfterMin = object.value(u"pays_after").toArray().at(0).toInt();
    temper.paysAfterMax = object.value(u"pays_after").toArray().at(1).toInt();
    return temper;
}

Result<void> loadReplies(Data& data)
{
    TRATO_TRY(const QJsonObject replies, read(QStringLiteral("replies.toml")));
    for (auto it = replies.begin(); it != replies.end(); ++it)
        data.replies.insert(it.key(), strings(*it));
    return {};
}

Result<void> loadBehaviour(Data& data)
{
    const QString file = QStringLiteral("behaviour.toml");
    TRATO_TRY(const QJsonObject behaviour, read(file));
    data.finalReplies = strings(behaviour.value(u"final"));
    const QJsonObject channels = behaviour.value(u"channels").toObject();
    for (auto it = channels.begin(); it != channels.end(); ++it) {
        const auto channel = channelFromName(it.key());
        if (!channel)
            return invalid(file, it.key());
        data.channels.insert(*channel, {.answers = it->toObject().value(u"answers").toDouble(),
                                           .medianMinutes = it->toObject().value(u"median_minutes").toDouble()});
    }
    data.mailBounces = behaviour.value(u"mail").toObject().value(u"bounces").toDouble();
    data.mailVacation = behaviour.value(u"mail").toObject().value(u"vacation").toDouble();
    const QJsonObject tempers = behaviour.value(u"tempers").toObject();
    for (auto it = tempers.begin(); it != tempers.end(); ++it) {
        data.tempers.insert(it.key(), temperFrom(it->toObject()));
        data.temperWeights.add(it.key(), it->toObject().value(u"weight").toDouble());
    }
    return {};
}

Result<void> loadNames(Data& data)
{
    TRATO_TRY(const QJsonObject names, read(QStringLiteral("names.toml")));
    data.women = strings(names.value(u"women"));
    data.men = strings(names.value(u"men"));
    data.families = strings(names.value(u"family"));
    data.mailHosts = strings(names.value(u"mail_hosts"));
    for (const QJsonValue& entry : names.value(u"places").toArray()) {
        const QJsonObject place = entry.toObject();
        data.placeWeights.add(QString::number(data.places.size()), place.value(u"weight").toDouble());
        data.places.append(
            {place.value(u"ddd").toInt(), place.value(u"uf").toString(), place.value(u"city").toString()});
    }
    return {};
}

Result<void> checkReplies(const Data& data)
{
    for (const Temper& temper : data.tempers) {
        for (const Weighted& replies : temper.replies) {
            for (const QString& name : replies.names()) {
                if (name != u"none" && data.replies.value(name).isEmpty())
                    return invalid(QStringLiteral("replies.toml"), name);
            }
        }
    }
    return {};
}

} // namespace

void Weighted::add(const QString& name, double weight)
{
    m_entries.append({name, weight});
    m_total += weight;
}

QString Weighted::draw(Random& random) const
{
    double left = random.fraction() * m_total;
    for (const auto& [name, weight] : m_entries) {
        left -= weight;
        if (left < 0)
            return name;
    }
    return m_entries.isEmpty() ? QString() : m_entries.last().first;
}

QStringList Weighted::names() const
{
    QStringList names;
    for (const auto& entry : m_entries)
        names.append(entry.first);
    return names;
}

Result<Data> Data::load()
{
    initialiseSandboxResources();
    Data data;
    TRATO_CHECK(loadReplies(data));
    TRATO_CHECK(loadBehaviour(data));
    TRATO_CHECK(loadNames(data));
    TRATO_CHECK(checkReplies(data));
    return data;
}

} // namespace trato::sandbox
