#include "app/ctl/replayanswer.h"

#include "compliance/rulelabel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

namespace trato::ctl {

using namespace Qt::StringLiterals;
using cadence::KeptBack;
using cadence::NotReached;
using cadence::ReplayedDays;
using cadence::ReplayedStep;

namespace {

const QString paymentKnown = u"payment_known"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

QJsonObject toJson(const std::map<QString, int>& counts)
{
    QJsonObject object;
    for (const auto& [name, count] : counts)
        object.insert(name, count);
    return object;
}

QJsonObject toJson(const std::map<Channel, int>& counts)
{
    QJsonObject object;
    for (const auto& [channel, count] : counts)
        object.insert(channelName(channel), count);
    return object;
}

/// By what people call the rules.
std::map<QString, int> labelled(const std::map<QString, int>& rules)
{
    std::map<QString, int> named;
    for (const auto& [rule, count] : rules)
        named[compliance::ruleLabel(rule)] += count;
    return named;
}

template <class Key>
int sumOf(const std::map<Key, int>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0, [](int sum, const auto& one) { return sum + one.second; });
}

QJsonObject toJson(const ReplayedDays& days)
{
    return {{u"planned"_s, days.planned}, {u"sent"_s, days.sent}, {u"same"_s, days.same},
        {u"other_channel"_s, days.otherChannel}, {u"only_planned"_s, days.onlyPlanned},
        {u"only_sent"_s, days.onlySent}};
}

QJsonObject toJson(const ReplayedStep& step)
{
    return {{u"step"_s, step.step}, {u"planned"_s, toJson(step.planned)}, {u"sent"_s, toJson(step.sent)},
        {u"calls_planned"_s, step.callsPlanned}, {u"calls_done"_s, step.callsDone}, {u"skipped"_s, step.skipped},
        {u"why_not"_s, toJson(step.whyNot)}};
}

QJsonObject toJson(const KeptBack& kept)
{
    return {{u"debtor"_s, kept.step.debtor.value()}, {u"at"_s, kept.step.at.toIso(deskZone())},
        {u"step"_s, kept.step.step}, {u"channel"_s, channelName(kept.step.channel)}, {u"rule"_s, kept.rule},
        {u"label"_s, compliance::ruleLabel(kept.rule)}, {u"reason"_s, kept.step.reason}};
}

QJsonObject toJson(const NotReached& person)
{
    return {{u"debtor"_s, person.debtor.value()}, {u"why"_s, person.why}, {u"really_reached"_s, person.really}};
}

template <class Values>
QJsonArray listOf(const Values& values)
{
    QJsonArray list;
    for (const auto& value : values)
        list.append(toJson(value));
    return list;
}

/// Columns as wide as their longest cell; the first one to the left, figures to the right.
QString tableOf(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto widest = std::max_element(rows.begin(), rows.end(),
                [&](const QStringList& one, const QStringList& other) { return one[i].size() < other[i].size(); });
            const qsizetype width = (*widest)[i].size();
            text += i == 0 ? row[i].leftJustified(width) : u"  "_s + row[i].rightJustified(width);
        }
        text += u'\n';
    }
    return text;
}

QString countsOf(const std::map<Channel, int>& counts)
{
    QStringList words;
    for (const auto& [channel, count] : counts)
        words.append(u"%1 %2"_s.arg(channelName(channel)).arg(count));
    return words.isEmpty() ? u"–"_s : words.join(u", "_s);
}

QString stepsTable(const std::vector<ReplayedStep>& steps)
{
    std::vector<QStringList> rows{{Words::tr("step"), Words::tr("planned"), Words::tr("sent"),
        Words::tr("calls planned"), Words::tr("calls made"), Words::tr("left out")}};
    for (const ReplayedStep& step : steps)
        rows.push_back({step.step, countsOf(step.planned), countsOf(step.sent), QString::number(step.callsPlanned),
            QString::number(step.callsDone), QString::number(step.skipped)});
    return tableOf(rows);
}

QStringList rowOf(const QString& name, const ReplayedDays& days)
{
    QStringList row{name};
    for (const int count : {days.planned, days.sent, days.same, days.otherChannel, days.onlyPlanned, days.onlySent})
        row.append(QString::number(count));
    return row;
}

QString daysTable(const std::map<QDate, ReplayedDays>& days, const ReplayedDays& total)
{
    std::vector<QStringList> rows{{Words::tr("day"), Words::tr("planned"), Words::tr("sent"), Words::tr("the same"),
        Words::tr("other channel"), Words::tr("only planned"), Words::tr("only sent")}};
    for (const auto& [day, counts] : days)
        rows.push_back(rowOf(day.toString(Qt::ISODate), counts));
    rows.push_back(rowOf(Words::tr("in all"), total));
    return tableOf(rows);
}

QString reasonsTable(const std::map<QString, int>& reasons)
{
    QString text;
    for (const auto& [reason, count] : reasons)
        text += u"  %1  %2\n"_s.arg(count, 6).arg(reason);
    return text;
}

} // namespace

QJsonObject ReplayAnswer::toJson() const
{
    std::map<QString, int> rules = tally.keptBack();
    const int afterPayment = rules.contains(paymentKnown) ? rules.at(paymentKnown) : 0;
    rules.erase(paymentKnown);
    QJsonArray days;
    for (const auto& [day, counts] : tally.days()) {
        QJsonObject object = ctl::toJson(counts);
        object.insert(u"day"_s, day.toString(Qt::ISODate));
        days.append(object);
    }
    return {{u"cadence"_s, cadence}, {u"from"_s, from.toString(Qt::ISODate)}, {u"to"_s, to.toString(Qt::ISODate)},
        {u"debtors"_s, debtors}, {u"total"_s, ctl::toJson(tally.total())}, {u"steps"_s, listOf(tally.steps())},
        {u"days"_s, days}, {u"after_payment"_s, afterPayment}, {u"against_policy"_s, sumOf(rules)},
        {u"rules"_s, ctl::toJson(rules)}, {u"kept_back"_s, listOf(tally.keptBackList())}, {u"late"_s, tally.late()},
        {u"not_reached"_s, tally.notReached()}, {u"not_reached_but_contacted"_s, tally.reallyReached()},
        {u"why_not_reached"_s, ctl::toJson(tally.whyNotReached())},
        {u"people_not_reached"_s, listOf(tally.notReachedList())}};
}

QByteArray ReplayAnswer::toText() const
{
    QString text = Words::tr("%1, %2 to %3: %n debtor(s)", nullptr, debtors)
                       .arg(cadence, from.toString(Qt::ISODate), to.toString(Qt::ISODate)) +
                   u"\n\n"_s + stepsTable(tally.steps()) + u'\n' + daysTable(tally.days(), tally.total()) + u'\n';
    text += Words::tr("Planned against the policy or after a payment: %1").arg(sumOf(tally.keptBack())) + u'\n' +
            reasonsTable(labelled(tally.keptBack()));
    text += Words::tr("Late, and not reached: %1 of %2; of them contacted in fact: %3")
                .arg(tally.notReached())
                .arg(tally.late())
                .arg(tally.reallyReached()) +
            u'\n' + reasonsTable(tally.whyNotReached());
    return text.toUtf8();
}

} // namespace trato::ctl
