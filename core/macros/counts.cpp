#include "macros/plan.h"
#include "macros/words.h"

namespace trato::macros {

namespace {

struct StepCounter {
    Counts& counts;

    void operator()(const MessageStep&) const { ++counts.messages; }
    void operator()(const NoteStep&) const { ++counts.notes; }
    void operator()(const PromiseStep&) const { ++counts.promises; }
    void operator()(const AgreementStep&) const { ++counts.agreements; }
    void operator()(const HelpStep&) const { ++counts.helps; }
    void operator()(const SnoozeStep&) const { ++counts.putOff; }
    void operator()(const TransferStep&) const { ++counts.given; }
    void operator()(const EscalationStep&) const { ++counts.given; }
    void operator()(const WrapUpStep&) const { ++counts.wrappedUp; }
};

QStringList counted(const Counts& counts)
{
    QStringList words;
    const auto say = [&](int count, const QString& text) {
        if (count > 0)
            words.append(text);
    };
    say(counts.messages, Words::tr("%n message(s)", nullptr, counts.messages));
    say(counts.notes, Words::tr("%n note(s)", nullptr, counts.notes));
    say(counts.promises, Words::tr("%n promise(s)", nullptr, counts.promises));
    say(counts.agreements, Words::tr("%n agreement(s)", nullptr, counts.agreements));
    say(counts.helps, Words::tr("%n call(s) for help", nullptr, counts.helps));
    say(counts.putOff, Words::tr("%n put off", nullptr, counts.putOff));
    say(counts.given, Words::tr("%n given away", nullptr, counts.given));
    say(counts.wrappedUp, Words::tr("%n wrapped up", nullptr, counts.wrappedUp));
    return words;
}

} // namespace

void Counts::add(const Step& step) { std::visit(StepCounter{*this}, step); }

void Counts::add(const PlannedStep& step)
{
    if (step.goes())
        add(step.step);
    else
        ++refusals;
}

Counts& Counts::operator+=(const Counts& other)
{
    messages += other.messages;
    notes += other.notes;
    promises += other.promises;
    agreements += other.agreements;
    helps += other.helps;
    putOff += other.putOff;
    given += other.given;
    wrappedUp += other.wrappedUp;
    refusals += other.refusals;
    return *this;
}

QString inWords(const Counts& counts)
{
    return (counted(counts) << Words::tr("%n refusal(s)", nullptr, counts.refusals)).join(QStringLiteral(", "));
}

QString inWords(const std::vector<Step>& steps)
{
    Counts counts;
    for (const Step& step : steps)
        counts.add(step);
    return counted(counts).join(QStringLiteral(", "));
}

} // namespace trato::macros
