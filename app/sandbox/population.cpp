#include "app/sandbox/population.h"

#include "base/text.h"

#include <QDate>
#include <QRegularExpression>

namespace trato::sandbox {

using namespace std::chrono_literals;

namespace {

QString brazilian(qint64 cents)
{
    QString whole = QString::number(cents / 100);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u'.');
    return cents % 100 == 0 ? whole + QStringLiteral(" reais")
                            : QStringLiteral("R$ %1,%2").arg(whole).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QString withoutAccents(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

QString abbreviated(QString text)
{
    static const QList<std::pair<QString, QString>> shorter{{QStringLiteral("\\b[vV]ocês\\b"), QStringLiteral("vcs")},
        {QStringLiteral("\\b[vV]ocê\\b"), QStringLiteral("vc")}, {QStringLiteral("\\bporque\\b"), QStringLiteral("pq")},
        {QStringLiteral("\\bpor favor\\b"), QStringLiteral("pfv")}, {QStringLiteral("\\bnão\\b"), QStringLiteral("n")},
        {QStringLiteral("\\bobrigad[oa]\\b"), QStringLiteral("obg")},
        {QStringLiteral("\\btambém\\b"), QStringLiteral("tbm")},
        {QStringLiteral("\\bquando\\b"), QStringLiteral("qdo")}};
    for (const auto& [pattern, replacement] : shorter)
        text.replace(QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption), replacement);
    return text;
}

std::chrono::milliseconds minutes(double count) { return std::chrono::milliseconds(qint64(count * 60'000)); }

} // namespace

Population::Population(World& world, const Data& data, People& people, Doors doors)
    : m_world(world)
    , m_data(data)
    , m_people(people)
    , m_doors(std::move(doors))
{
}

void Population::read(const SentMessage& message)
{
    if (!m_active)
        return;
    const Plan planned = plan(message);
    if (planned.reply)
        m_world.scheduler.after(planned.replyAfter, [this, channel = message.channel, reply = *planned.reply] {
            m_world.replies.add(m_world.clock.now(), channel, reply);
            m_doors.reply(channel, reply);
        });
    if (planned.pays)
        m_world.scheduler.after(
            planned.payAfter, [this, text = message.text, name = m_people.characterOf(message.to).firstName] {
                m_doors.pay(text, name);
            });
}

Population::Plan Population::plan(const SentMessage& message)
{
    const Character character = m_people.characterOf(message.to);
    const MachineMessage understood = readAsDebtor(message.text, message.templateName);
    const std::scoped_lock lock(m_mutex);
    Conversation& conversation = m_conversations[character.key];
    Random random =
        m_world.randomFor("reads/" + character.key.toUtf8() + '/' + QByteArray::number(++conversation.read));
    Plan plan;
    const Temper& temper = *m_data.tempers.constFind(character.temper);
    plan.pays = understood.stimulus == Stimulus::Pix && random.chance(temper.pays);
    plan.payAfter = minutes(random.between(temper.paysAfterMin, temper.paysAfterMax));
    const double median = character.medianMinutes.value(message.channel, 0);
    plan.replyAfter = untilAwake(character, minutes(random.around(std::max(median, 0.2), 0.8)));
    if (median <= 0 || conversation.over || conversation.replies >= character.patience)
        return plan;
    plan.reply = answer(character, message, understood, random);
    if (!plan.reply)
        return plan;
    ++conversation.replies;
    conversation.over = m_data.finalReplies.contains(plan.reply->meaning);
    const bool showsReceipt =
        plan.reply->meaning == u"claims_paid" && message.channel == Channel::WhatsApp && random.chance(0.4);
    if (showsReceipt)
        plan.reply->kind = QStringLiteral("image");
    if (plan.pays && plan.reply->meaning == u"paid_now")
        plan.payAfter = std::max(minutes(1), plan.replyAfter + minutes(random.between(-60, 20)));
    return plan;
}

std::optional<Reply> Population::answer(
    const Character& character, const SentMessage& message, const MachineMessage& understood, Random& random)
{
    const QString name = m_data.tempers.constFind(character.temper)->replies.value(understood.stimulus).draw(random);
    if (name.isEmpty() || name == u"none")
        return std::nullopt;
    return Reply{.from = message.to,
        .name = character.firstName,
        .text = phrase(name, character, understood, random),
        .inReplyTo = random.chance(0.3) || message.channel == Channel::Email ? message.providerId : QString(),
        .meaning = name};
}

QString Population::phrase(
    const QString& reply, const Character& character, const MachineMessage& understood, Random& random) const
{
    const qint64 cents = understood.cents > 0 ? understood.cents : qint64(random.between(8, 90)) * 10'00;
    const int times = random.between(2, 10);
    QString text = random.pick(*m_data.replies.constFind(reply));
    text.replace(QStringLiteral("{nome}"), character.firstName);
    text.replace(QStringLiteral("{valor}"), brazilian(cents));
    text.replace(QStringLiteral("{menor}"),
        brazilian(std::max<qint64>(cents * random.between(40, 75) / 100 / 10'00 * 10'00, 10'00)));
    text.replace(QStringLiteral("{parcela}"), brazilian(std::max<qint64>(cents / times / 5'00 * 5'00, 20'00)));
    text.replace(QStringLiteral("{vezes}"), QString::number(times));
    text.replace(QStringLiteral("{data}"), dayNearBy(random));
    if (character.abbreviates)
        text = abbreviated(text);
    if (character.dropsAccents)
        text = withoutAccents(text);
    return character.writesLowerCase && reply != u"opt_out" ? text.toLower() : text;
}

QString Population::dayNearBy(Random& random) const
{
    static const QStringList weekdays{QStringLiteral("segunda"), QStringLiteral("terça"), QStringLiteral("quarta"),
        QStringLiteral("quinta"), QStringLiteral("sexta")};
    const QDate today = m_world.clock.now().dateIn(deskZone());
    switch (random.below(4)) {
    case 0: return random.pick(weekdays);
    case 1: return QStringLiteral("dia %1").arg(today.addDays(random.between(2, 14)).day());
    case 2: return QStringLiteral("amanhã");
    }
    return today.addDays(random.between(2, 12)).toString(QStringLiteral("dd/MM"));
}

std::chrono::milliseconds Population::untilAwake(const Character& character, std::chrono::milliseconds delay) const
{
    const Instant then = m_world.clock.now() + std::chrono::duration_cast<std::chrono::microseconds>(delay);
    const QTime local = then.in(deskZone()).time();
    if (local.hour() >= character.wakesAt && local.hour() < character.sleepsAt)
        return delay;
    const int hours = (character.wakesAt - local.hour() + 24) % 24;
    return delay + std::chrono::hours(hours) - std::chrono::minutes(local.minute());
}

} // namespace trato::sandbox
