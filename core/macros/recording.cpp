// What was done once, said so that it can be done again.

#include "macros/plan.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace trato::macros {

using namespace std::chrono_literals;

namespace {

struct PlaceValue {
    QString place;
    QString value;
};

/// Shorter ones stand in too many words by chance.
constexpr int shortestValue = 3;

std::vector<PlaceValue> longestFirst(const channels::TemplateValues& values)
{
    std::vector<PlaceValue> all;
    for (auto one = values.begin(); one != values.end(); ++one) {
        if (one.value().trimmed().size() >= shortestValue && !one.value().contains(u'{'))
            all.push_back({one.key(), one.value()});
    }
    std::stable_sort(all.begin(), all.end(),
        [](const PlaceValue& one, const PlaceValue& other) { return one.value.size() > other.value.size(); });
    return all;
}

bool isWordAt(const QString& text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); }

/// A value as an edit gives it back: its hard blanks are plain ones there.
QString plainBlanks(QString text) { return text.replace(QChar::Nbsp, u' '); }

/// The value of a place that begins here as a word of its own; nothing else counts.
const PlaceValue* valueAt(const QString& text, qsizetype at, const std::vector<PlaceValue>& values)
{
    if (isWordAt(text, at - 1) && isWordAt(text, at))
        return nullptr;
    for (const PlaceValue& one : values) {
        const qsizetype end = at + one.value.size();
        const bool same = plainBlanks(text.mid(at, one.value.size())) == plainBlanks(one.value);
        if (same && !(isWordAt(text, end - 1) && isWordAt(text, end)))
            return &one;
    }
    return nullptr;
}

} // namespace

QString generalised(const QString& text, const channels::TemplateValues& values)
{
    const auto places = longestFirst(values);
    QString general;
    for (qsizetype at = 0; at < text.size();) {
        if (const PlaceValue* const found = valueAt(text, at, places)) {
            general += u'{' + found->place + u'}';
            at += found->value.size();
        } else {
            general += text[at++];
        }
    }
    return general;
}

MessageStep messageStep(const QString& text, Channel channel, const channels::TemplateValues& values,
    const channels::TemplateCatalogue& templates)
{
    if (const auto known = templates.recognise(text, channel, values); known && known->made.fill(values).text == text)
        return {.templateName = known->made.name};
    return {.words = generalised(text, values)};
}

SnoozeStep snoozeStep(Instant now, Instant until, const QString& note)
{
    const QDateTime from = now.in(deskZone());
    const QDateTime to = until.in(deskZone());
    const auto days = static_cast<int>(from.date().daysTo(to.date()));
    if (days > 0)
        return {.days = days, .at = QTime(to.time().hour(), to.time().minute()), .note = note};
    const auto left = std::chrono::round<std::chrono::minutes>(until - now);
    return {.after = std::max(left, std::chrono::minutes(1)), .note = note};
}

} // namespace trato::macros
