#pragma once

#include "compliance/wording/phrases.h"
#include "compliance/wording/wording.h"

#include <QJsonObject>

#include <vector>

namespace trato::compliance {

/// One rule as the file has it.
struct WordingRule {
    /// What its phrases mean: they are the finding themselves, or beside them stands a figure that must be on record,
    /// or there are none and the form of the words is looked at, or how they sound all together.
    enum class About { Words, Amount, Date, Capitals, Exclamations, Tone };
    enum class When { Always, UnknownParty, Care };
    /// A claim that is true when a date on record is that day.
    enum class TrueOn { Never, Today, Tomorrow };

    QString name;
    Severity severity = Severity::Warn;
    bool passable = true; ///< nobody lets it pass otherwise
    About about = About::Words;
    When when = When::Always;
    TrueOn trueOn = TrueOn::Never;
    bool amounts = false;          ///< every amount is a finding too
    double above = 0;              ///< of About::Tone: a pressure (Tone::Heard) that is a finding
    bool negatable = true;         ///< "não vamos …" says the contrary
    bool wholeSentence = false;    ///< the suggestion replaces the sentence, not only the words
    std::vector<int> unless;       ///< labels of groups with which a sentence means no harm
    std::vector<Stage> stages;     ///< empty: all
    std::vector<Channel> channels; ///< empty: all
    QDate firstDay;
    QDate lastDay;
    QString source;
    QString reason;
    QString reasonKnown; ///< with {data} or {valor}: when the record has one
    QString suggestion;
    QString suggestionKnown;

    /// Code `invalid_wording`.
    static Result<WordingRule> fromJson(const QJsonObject& entry);
    [[nodiscard]] bool applies(const WordingContext& context) const;
    /// It has something to say where none of its phrases stands.
    [[nodiscard]] bool looksAtForm() const
    {
        return amounts || about == About::Capitals || about == About::Exclamations;
    }
};

/// What a rule finds where two kinds of words stand in one sentence, whatever stands between and which comes first.
struct WordingPair {
    size_t rule = 0;
    int beside = 0; ///< the label of what must stand beside it
    int found = 0;  ///< the label of what is found
};

/// The rules with everything that is needed to look for them.
struct WordingRules {
    Phrases phrases;
    std::vector<WordingRule> rules;
    std::vector<WordingPair> pairs;
    int negation = -1; ///< the symbols of marker words
    int spoken = -1;
    int bridge = -1; ///< may stand between a negation and what it denies
    int doubt = -1;  ///< "se", "caso": what is denied behind it is only supposed
};

/// Of phrases that make what follows or goes before depend on paying: "se você pagar".
inline constexpr int conditionLabel = -1;
/// Of phrases that make a sentence tell of what was said or was wrong, not say it: "você perguntou se".
inline constexpr int reportedLabel = -2;
/// Of the phrases of a group; those that follow are labelled downwards.
inline constexpr int firstGroupLabel = -3;

/// How a phrase of a rule is labelled, and a phrase that excuses from it.
inline int wordingLabel(size_t rule) { return static_cast<int>(rule) * 2; }
inline int wordingExcuse(size_t rule) { return static_cast<int>(rule) * 2 + 1; }

} // namespace trato::compliance
