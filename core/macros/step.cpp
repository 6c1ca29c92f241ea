#include "macros/step.h"

#include "macros/words.h"
#include "queue/desks.h"
#include "queue/dispositions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace trato::macros {

namespace {

constexpr std::array<QLatin1StringView, std::variant_size_v<Step>> kinds{QLatin1StringView("message"),
    QLatin1StringView("note"), QLatin1StringView("promise"), QLatin1StringView("agreement"), QLatin1StringView("help"),
    QLatin1StringView("snooze"), QLatin1StringView("transfer"), QLatin1StringView("escalation"),
    QLatin1StringView("wrap_up")};

constexpr QLatin1StringView timeFormat("HH:mm");

struct StepWriter {
    QJsonObject& out;

    void put(const char* key, const QString& value) const
    {
        if (!value.isEmpty())
            out.insert(QLatin1StringView(key), value);
    }
    void operator()(const MessageStep& step) const
    {
        put("template", step.templateName);
        put("words", step.words);
    }
    void operator()(const NoteStep& step) const { put("words", step.words); }
    void operator()(const PromiseStep& step) const { out.insert(QStringLiteral("days"), step.days); }
    void operator()(const AgreementStep& step) const { out.insert(QStringLiteral("instalments"), step.instalments); }
    void operator()(const HelpStep& step) const { put("words", step.words); }
    void operator()(const SnoozeStep& step) const
    {
        if (step.days > 0) {
            out.insert(QStringLiteral("days"), step.days);
            put("at", step.at.toString(timeFormat));
        } else {
            out.insert(QStringLiteral("minutes"), static_cast<int>(step.after.count()));
        }
        put("note", step.note);
    }
    void operator()(const TransferStep& step) const
    {
        put("person", step.person);
        put("desk", step.desk);
        put("note", step.note);
    }
    void operator()(const EscalationStep& step) const { put("reason", step.reason); }
    void operator()(const WrapUpStep& step) const
    {
        put("outcome", step.disposition);
        put("delay_reason", step.delayReason);
        put("note", step.note);
        put("next_step", step.nextStep);
    }
};

Failure unreadable(const QString& why)
{
    return failure(QStringLiteral("invalid_macro"), Words::tr("This macro can't be read: %1.").arg(why));
}

/// The fields of one step; remembers what was wrong with them.
class StepReader final {
public:
    explicit StepReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    QString text(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        const QString read = value.toString();
        if (!(value.isUndefined() || value.isString()) || read.size() > longestWords)
            m_wrong = QString::fromLatin1(key);
        return read;
    }
    QString wanted(const char* key)
    {
        const QString read = text(key);
        if (read.trimmed().isEmpty())
            m_wrong = QString::fromLatin1(key);
        return read;
    }
    int number(const char* key, int least, int most)
    {
        const double read = m_object.value(QLatin1StringView(key)).toDouble(least - 1);
        if (!(read >= least && read <= most))
            m_wrong = QString::fromLatin1(key);
        return read >= least && read <= most ? static_cast<int>(read) : least;
    }
    void require(bool right, const char* key)
    {
        if (!right)
            m_wrong = QString::fromLatin1(key);
    }
    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1StringView(key)); }
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    const QJsonObject& m_object;
    QString m_wrong;
};

MessageStep readMessage(StepReader& from)
{
    MessageStep step{.templateName = from.text("template"), .words = from.text("words")};
    from.require(step.templateName.isEmpty() != step.words.trimmed().isEmpty(), "words");
    return step;
}

SnoozeStep readSnooze(StepReader& from)
{
    SnoozeStep step{.note = from.text("note")};
    if (from.has("days")) {
        step.days = from.number("days", 1, 366);
        step.at = QTime::fromString(from.text("at"), timeFormat);
        from.require(step.at.isValid(), "at");
    } else {
        step.after = std::chrono::minutes(from.number("minutes", 1, 24 * 60));
    }
    return step;
}

TransferStep readTransfer(StepReader& from)
{
    TransferStep step{.person = from.text("person"), .desk = from.text("desk"), .note = from.wanted("note")};
    from.require(step.person.isEmpty() != step.desk.isEmpty(), "person");
    return step;
}

std::optional<Step> readStep(const QString& kind, StepReader& from)
{
    if (kind == QStringLiteral("message"))
        return readMessage(from);
    if (kind == QStringLiteral("note"))
        return NoteStep{from.wanted("words")};
    if (kind == QStringLiteral("promise"))
        return PromiseStep{from.number("days", 0, 366)};
    if (kind == QStringLiteral("agreement"))
        return AgreementStep{from.number("instalments", 1, 240)};
    if (kind == QStringLiteral("help"))
        return HelpStep{from.wanted("words")};
    if (kind == QStringLiteral("snooze"))
        return readSnooze(from);
    if (kind == QStringLiteral("transfer"))
        return readTransfer(from);
    if (kind == QStringLiteral("escalation"))
        return EscalationStep{from.wanted("reason")};
    if (kind == QStringLiteral("wrap_up"))
        return WrapUpStep{from.wanted("outcome"), from.text("delay_reason"), from.text("note"), from.text("next_step")};
    return std::nullopt;
}

QString quoted(const QString& words)
{
    constexpr int enough = 120;
    const QString line = words.simplified();
    return QStringLiteral("“%1”").arg(line.size() > enough ? line.left(enough - 1) + u'…' : line);
}

struct StepWords {
    QString operator()(const MessageStep& step) const
    {
        return step.templateName.isEmpty()
                   ? Words::tr("Send %1").arg(quoted(step.words))
                   : Words::tr("Send the template “%1”").arg(QString(step.templateName).replace(u'_', u' '));
    }
    QString operator()(const NoteStep& step) const
    {
        return Words::tr("Note for the team: %1").arg(quoted(step.words));
    }
    QString operator()(const PromiseStep& step) const { return Words::tr("Promise in %n day(s)", nullptr, step.days); }
    QString operator()(const AgreementStep& step) const
    {
        return step.instalments == 1 ? Words::tr("Agreement, all at once")
                                     : Words::tr("Agreement in %n instalment(s)", nullptr, step.instalments);
    }
    QString operator()(const HelpStep& step) const { return Words::tr("Ask for help: %1").arg(quoted(step.words)); }
    QString operator()(const SnoozeStep& step) const
    {
        if (step.days == 0)
            return Words::tr("Put off for %n minute(s)", nullptr, static_cast<int>(step.after.count()));
        return Words::tr("Put off for %n day(s), %1", nullptr, step.days).arg(step.at.toString(QStringLiteral("H:mm")));
    }
    QString operator()(const TransferStep& step) const
    {
        return step.desk.isEmpty() ? Words::tr("Give to %1").arg(step.person)
                                   : Words::tr("Give to the desk “%1”").arg(step.desk);
    }
    QString operator()(const EscalationStep& step) const
    {
        return Words::tr("To the supervisor: %1").arg(quoted(step.reason));
    }
    QString operator()(const WrapUpStep& step) const
    {
        const auto outcome = queue::Dispositions::standard().byCode(step.disposition);
        return Words::tr("Wrap up: %1").arg(outcome ? outcome->label.shown() : step.disposition);
    }
};

} // namespace

QString kindOf(const Step& step) { return kinds.at(step.index()); }

bool leavesHands(const Step& step)
{
    return std::holds_alternative<SnoozeStep>(step) || std::holds_alternative<TransferStep>(step) ||
           std::holds_alternative<EscalationStep>(step) || std::holds_alternative<WrapUpStep>(step);
}

QString inWords(const Step& step) { return std::visit(StepWords{}, step); }

QByteArray toJson(const std::vector<Step>& steps)
{
    QJsonArray all;
    for (const Step& step : steps) {
        QJsonObject one{{QStringLiteral("do"), kindOf(step)}};
        std::visit(StepWriter{one}, step);
        all.append(one);
    }
    const QJsonObject root{{QStringLiteral("version"), stepsVersion}, {QStringLiteral("steps"), all}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<std::vector<Step>> stepsFromJson(QByteArrayView json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), json.size()), &problem);
    if (!document.isObject())
        return unreadable(problem.error == QJsonParseError::NoError ? Words::tr("no object") : problem.errorString());
    const QJsonObject root = document.object();
    const QJsonValue version = root.value(QStringLiteral("version"));
    if (version.toInt() > stepsVersion)
        return failure(QStringLiteral("newer_macro"), Words::tr("This macro was made by a newer Trato."));
    const QJsonValue list = root.value(QStringLiteral("steps"));
    if (version.toInt() < 1 || !list.isArray() || list.toArray().size() > mostSteps)
        return unreadable(Words::tr("no steps"));
    std::vector<Step> steps;
    for (const QJsonValue& value : list.toArray()) {
        const QJsonObject object = value.toObject();
        StepReader from(object);
        const auto step = readStep(object.value(QStringLiteral("do")).toString(), from);
        if (!step || !from.wrong().isEmpty())
            return unreadable(Words::tr("step %1").arg(steps.size() + 1));
        steps.push_back(*step);
    }
    return steps;
}

} // namespace trato::macros
