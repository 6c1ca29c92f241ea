#pragma once

#include "base/channel.h"
#include "base/result.h"
#include "money/money.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace trato::compliance {

/// Preventive: nothing is due yet. Early: late. Late: late for long (wordingStage()).
enum class Stage { Preventive, Early, Late };

/// preventive, early, late
QString stageName(Stage stage);
std::optional<Stage> stageFromName(QStringView name);
/// By the days since the oldest due date; up to zero: preventive.
Stage wordingStage(qint64 daysLate);

/// Block: it may not be sent. Warn: it would be better said otherwise.
enum class Severity { Block, Warn };

/// block, warn
QString severityName(Severity severity);

/// What words are judged by. What is not known is left out: amounts are only compared with a record that is given.
struct WordingContext {
    Channel channel = Channel::WhatsApp;
    Stage stage = Stage::Early;
    bool rightParty = true; ///< confirmed: the words may tell of a debt
    bool care = false;      ///< a person in trouble: not a word of money
    QDate today = {};       ///< of rules in force and of "today"; invalid: rules without an end are in force
    std::vector<money::Money> amounts = {}; ///< on record: what is owed, offered, agreed, charged
    std::vector<QDate> dates = {};          ///< on record: due dates, until when an offer holds
    QDate offersUntil = {};                 ///< until when what is offered holds; invalid: nothing says so
};

/// Words that the law or decency forbids, with what to say instead. Positions are UTF-16 units of the text checked.
struct Finding {
    QString rule; ///< stable: ameaca.01, prazo.02 …
    Severity severity = Severity::Warn;
    bool passable = true; ///< a block that a supervisor may let pass (overrides.h)
    int from = 0;
    int to = 0;
    QString reason;     ///< in Portuguese; what is wrong in the first sentence, then why
    QString source;     ///< the law or the rule of the trade
    QString suggestion; ///< to be put in place of [fixFrom, fixTo); empty: nothing to put there
    int fixFrom = 0;
    int fixTo = 0;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The finding that blocks, one that nobody may let pass before others; nothing when the words may be sent.
const Finding* blockingIn(const std::vector<Finding>& findings);
/// The text with a finding's suggestion in it.
QString takeSuggestion(const QString& text, const Finding& finding);

/// The amounts that a text names.
std::vector<money::Money> amountsIn(QStringView text);

struct WordingRules;
class WordingText;

/// The wording check: dated rules (resources/compliance/wording.toml) over the words of a message. Immutable, safe to
/// use from any thread, and quick enough for every key stroke (docs/performance.md).
class Wording final {
public:
    /// Code `invalid_wording`. `telling`: the words that tell of a debt, as in disclosure.toml.
    static Result<Wording> fromToml(QByteArrayView bytes, const QStringList& telling);
    static const Wording& standard();

    Wording(Wording&&) noexcept;
    Wording& operator=(Wording&&) noexcept;
    ~Wording();

    /// Would another day say something else of the same words?
    [[nodiscard]] bool dependsOnDay(const WordingContext& context) const;
    /// In the order of the text. Pure.
    [[nodiscard]] std::vector<Finding> check(QStringView text, const WordingContext& context) const;
    [[nodiscard]] std::vector<Finding> check(const WordingText& text, const WordingContext& context) const;

private:
    explicit Wording(std::unique_ptr<WordingRules> rules);

    std::unique_ptr<WordingRules> m_rules;
};

} // namespace trato::compliance
