#include "app/ctl/commands/understand.h"

#include "app/ctl/savedfile.h"
#include "base/json.h"
#include "understanding/scoring/scoretable.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <cmath>

namespace trato::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;
using understanding::Message;
using understanding::Reading;

Failure invalidLine(int line, const QString& problem)
{
    return failure(u"invalid_message"_s,
        QCoreApplication::translate("understanding", "Line %1 is no message: %2.").arg(line).arg(problem),
        {{"line"_L1, line}});
}

/// The writer's own clock is in the offset; without one, or without a time, it is the desk's.
Result<void> readTime(const QJsonValue& value, const Clock& clock, Message& message)
{
    if (value.isNull() || value.isUndefined()) {
        message.receivedAt = clock.now();
        return {};
    }
    TRATO_TRY(message.receivedAt, Instant::parse(value.toString(), deskZone()));
    const QDateTime given = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (given.isValid() && given.timeSpec() != Qt::LocalTime)
        message.zone = QTimeZone(given.offsetFromUtc());
    return {};
}

Result<Message> messageOf(const QJsonObject& object, int line, const Clock& clock)
{
    Message message;
    if (!object.value("text"_L1).isString())
        return invalidLine(line, QCoreApplication::translate("understanding", "it has no text"));
    message.text = object.value("text"_L1).toString();
    message.before = object.value("before"_L1).toString();
    if (const QString name = object.value("channel"_L1).toString(); !name.isEmpty()) {
        const auto channel = channelFromName(name);
        if (!channel)
            return invalidLine(line, QCoreApplication::translate("understanding", "unknown channel \"%1\"").arg(name));
        message.channel = *channel;
    }
    if (const auto time = readTime(object.value("received_at"_L1), clock, message); !time)
        return invalidLine(line, time.error().message);
    return message;
}

/// All lines are read before the first is answered: a refused file has no half answer.
Result<QVector<std::pair<QJsonValue, Message>>> messagesOf(const QByteArray& bytes, const Clock& clock)
{
    QVector<std::pair<QJsonValue, Message>> messages;
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto object = json::parseObject(line);
        if (!object)
            return invalidLine(number, object.error().message);
        TRATO_TRY(Message message, messageOf(*object, number, clock));
        messages.append({object->value("id"_L1), std::move(message)});
    }
    return messages;
}

template <class Value>
QJsonValue valueOrNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject answerOf(const QJsonValue& id, const Reading& reading)
{
    QJsonArray sensitivities;
    for (const auto sensitivity : reading.sensitivities)
        sensitivities.append(understanding::sensitivityName(sensitivity));
    QJsonArray evidence;
    for (const auto& piece : reading.evidence)
        evidence.append(QJsonObject{{"label"_L1, piece.label}, {"from"_L1, piece.from}, {"to"_L1, piece.to}});
    return {{"id"_L1, id.isUndefined() ? QJsonValue(QJsonValue::Null) : id},
        {"intent"_L1, understanding::intentName(reading.intent)},
        {"confidence"_L1, std::round(reading.confidence * 10000) / 10000}, {"sensitivity"_L1, sensitivities},
        {"amount_cents"_L1, valueOrNull(reading.amountCents)}, {"instalments"_L1, valueOrNull(reading.instalments)},
        {"date"_L1, reading.date ? QJsonValue(reading.date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
        {"evidence"_L1, evidence}};
}

void printLabels(Context& context)
{
    context.print({{"intent"_L1, QJsonArray::fromStringList(understanding::intentNames())},
        {"sensitivity"_L1, QJsonArray::fromStringList(understanding::sensitivityNames())}});
}

} // namespace

void UnderstandCommand::declare(CLI::App& app)
{
    app.add_option("file", m_file, QT_TRANSLATE_NOOP("ctlhelp", "Messages as JSON lines, - for standard input"));
    app.add_flag("--labels", m_labels, QT_TRANSLATE_NOOP("ctlhelp", "List the labels"));
    auto* scored = app.add_flag("--score", m_score,
        QT_TRANSLATE_NOOP("ctlhelp",
            "Say how well the file's messages are understood: a table of intent, sensitivities, text, amount_cents, "
            "instalments, date, parted by tabs, with a head"));
    app.add_option("--svg", m_picture,
           QT_TRANSLATE_NOOP("ctlhelp", "With --score: draw the reliability diagram into this file"))
        ->needs(scored);
}

Result<void> UnderstandCommand::run(Context& context)
{
    if (m_labels) {
        printLabels(context);
        return {};
    }
    if (m_score)
        return score(context);
    TRATO_TRY(const QByteArray bytes, context.readFile(QString::fromStdString(m_file)));
    TRATO_TRY(const auto given, messagesOf(bytes, context.clock()));
    TRATO_TRY(const auto reader, understanding::Reader::open());
    for (const auto& [id, message] : given)
        context.printLine(answerOf(id, reader->read(message)));
    return {};
}

Result<void> UnderstandCommand::score(Context& context) const
{
    const QString name = QString::fromStdString(m_file);
    TRATO_TRY(const QByteArray bytes, context.readFile(name));
    TRATO_TRY(const auto messages, understanding::labelledMessages(bytes, name));
    TRATO_TRY(const auto reader, understanding::Reader::open());
    const understanding::Score score = understanding::scoreOf(messages, *reader);
    if (!m_picture.empty())
        TRATO_CHECK(saveFile(QString::fromStdString(m_picture),
            understanding::reliabilitySvg(score.reliability, QFileInfo(name).fileName().toUtf8())));
    context.printText(understanding::scoreTables({{QFileInfo(name).fileName(), score}}) + '\n' +
                          understanding::confusionMatrix(score) + '\n' +
                          understanding::reliabilityText(score.reliability),
        understanding::scoreObject(score));
    return {};
}

} // namespace trato::ctl
