#include "understanding/scoring/scoretable.h"

#include <QJsonArray>

#include <cmath>
#include <functional>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

QString figure(double value, int digits = 2) { return QString::number(value, 'f', digits); }

double rounded(double value) { return std::round(value * 10'000) / 10'000; }

using Cells = std::function<QStringList(const Score&)>;

QString row(const QString& name, const QVector<NamedScore>& scores, const Cells& cells)
{
    QString line = u"| "_s + name;
    for (const NamedScore& each : scores)
        line += u" | "_s + cells(each.score).join(u" | "_s);
    return line + u" |\n"_s;
}

/// The head of a table: what its rows name, then for each set its name and what follows it.
QString head(const QString& first, const QVector<NamedScore>& scores, const QStringList& more)
{
    QString names = u"| "_s + first;
    QString rule = u"|---"_s;
    for (const NamedScore& each : scores) {
        names += u" | "_s + (QStringList{each.name} + more).join(u" | "_s);
        rule += u"|---"_s.repeated(1 + more.size());
    }
    return names + u" |\n"_s + rule + u"|\n"_s;
}

QStringList tallyCells(const Tally& tally)
{
    return {figure(tally.recall()) + u" / "_s + figure(tally.precision()) + u" / "_s + figure(tally.f1()),
        QString::number(tally.meant())};
}

QStringList exactnessCells(const Exactness& values)
{
    return {figure(values.rate(), 3) + u" of "_s + QString::number(values.stated), figure(values.inventions(), 3)};
}

QString sensitivityTable(const QVector<NamedScore>& scores)
{
    QString table = u"Sensitivities: recall / precision / F1.\n\n"_s + head(u"label"_s, scores, {u"n"_s});
    for (const Sensitivity label : allSensitivities()) {
        table +=
            row(sensitivityName(label), scores, [label](const Score& score) { return tallyCells(score.of(label)); });
    }
    return table + row(u"**any of them**"_s, scores, [](const Score& score) { return tallyCells(score.any); });
}

QString intentTable(const QVector<NamedScore>& scores)
{
    QString table = u"Intents: recall / precision / F1.\n\n"_s + head(u"label"_s, scores, {u"n"_s});
    for (const Intent intent : allIntents())
        table += row(intentName(intent), scores, [intent](const Score& score) { return tallyCells(score.of(intent)); });
    table += row(u"**macro-F1**"_s, scores, [](const Score& score) {
        return QStringList{figure(score.macroF1(), 3), QString::number(score.messages)};
    });
    return table + row(u"sure readings, of them right"_s, scores, [](const Score& score) {
        return QStringList{figure(score.sure.precision(), 3), QString::number(score.sure.right + score.sure.invented)};
    });
}

QString valueTable(const QVector<NamedScore>& scores)
{
    return u"Values: exact of those stated; invented of the messages that state none.\n\n"_s +
           head(u"value"_s, scores, {u"invented"_s}) +
           row(u"amount_cents"_s, scores, [](const Score& score) { return exactnessCells(score.amounts); }) +
           row(u"instalments"_s, scores, [](const Score& score) { return exactnessCells(score.instalments); }) +
           row(u"date"_s, scores, [](const Score& score) { return exactnessCells(score.dates); });
}

QJsonObject jsonOf(const Tally& tally)
{
    return {{"recall"_L1, rounded(tally.recall())}, {"precision"_L1, rounded(tally.precision())},
        {"f1"_L1, rounded(tally.f1())}, {"meant"_L1, tally.meant()}};
}

QJsonObject jsonOf(const Exactness& values)
{
    return {{"exact"_L1, rounded(values.rate())}, {"stated"_L1, values.stated},
        {"invented"_L1, rounded(values.inventions())}};
}

QJsonArray jsonOf(const Reliability& reliability)
{
    QJsonArray tenths;
    for (const Reliability::Tenth& tenth : reliability.tenths()) {
        tenths.append(QJsonObject{{"readings"_L1, tenth.readings}, {"claimed"_L1, rounded(tenth.meanConfidence())},
            {"right"_L1, rounded(tenth.shareRight())}});
    }
    return tenths;
}

QJsonArray jsonOf(const std::array<std::array<int, intentCount>, intentCount>& matrix)
{
    QJsonArray rows;
    for (const auto& counts : matrix) {
        QJsonArray cells;
        for (const int count : counts)
            cells.append(count);
        rows.append(cells);
    }
    return rows;
}

} // namespace

QByteArray scoreTables(const QVector<NamedScore>& scores)
{
    return (sensitivityTable(scores) + u'\n' + intentTable(scores) + u'\n' + valueTable(scores)).toUtf8();
}

QByteArray confusionMatrix(const Score& score)
{
    QString text = u"meant \\ read"_s.leftJustified(24);
    for (int i = 1; i <= intentCount; ++i)
        text += QString::number(i).rightJustified(4);
    text += u'\n';
    for (const Intent meant : allIntents()) {
        const auto place = static_cast<size_t>(meant);
        text += (QString::number(place + 1).rightJustified(2) + u' ' + intentName(meant)).leftJustified(24);
        for (const int count : score.confusions[place])
            text += (count > 0 ? QString::number(count) : u"."_s).rightJustified(4);
        text += u'\n';
    }
    return text.toUtf8();
}

QJsonObject scoreObject(const Score& score)
{
    QJsonObject intents;
    for (const Intent intent : allIntents())
        intents.insert(intentName(intent), jsonOf(score.of(intent)));
    QJsonObject sensitivities;
    for (const Sensitivity label : allSensitivities())
        sensitivities.insert(sensitivityName(label), jsonOf(score.of(label)));
    return {{"messages"_L1, score.messages}, {"macro_f1"_L1, rounded(score.macroF1())}, {"intent"_L1, intents},
        {"sensitivity"_L1, sensitivities}, {"any_sensitivity"_L1, jsonOf(score.any)},
        {"sure"_L1, QJsonObject{{"readings"_L1, score.sure.right + score.sure.invented},
                        {"right"_L1, rounded(score.sure.precision())}}},
        {"amount_cents"_L1, jsonOf(score.amounts)}, {"instalments"_L1, jsonOf(score.instalments)},
        {"date"_L1, jsonOf(score.dates)}, {"confusions"_L1, jsonOf(score.confusions)},
        {"reliability"_L1, jsonOf(score.reliability)}, {"calibration_error"_L1, rounded(score.reliability.error())}};
}

} // namespace trato::understanding
