#include "compliance/wording/wordingcheck.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;

/// So many words in capitals in a row are shouted, when one of them is no name.
constexpr size_t shoutedWords = 3;
/// So many words may stand between a negation and what it denies.
constexpr int longestBridge = 5;

const QLocale& brazilian()
{
    static const QLocale locale(QLocale::Portuguese, QLocale::Brazil);
    return locale;
}

QString amountWords(money::Money amount)
{
    const qint64 cents = amount.cents();
    return u"R$ "_s + brazilian().toString(cents / 100) + u',' + QString::number(cents % 100).rightJustified(2, u'0');
}

bool isWithin(const Finding& inner, const Finding& outer)
{
    return inner.from >= outer.from && inner.to <= outer.to && inner.severity >= outer.severity &&
           (inner.passable || !outer.passable || inner.severity == Severity::Warn);
}

bool overlaps(const Finding& a, const Finding& b) { return a.from < b.to && b.from < a.to; }

/// In the order of the text; of what stands on top of each other the one that weighs more.
std::vector<Finding> tidied(std::vector<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(a.from, a.severity, b.to) < std::tuple(b.from, b.severity, a.to);
    });
    std::vector<Finding> kept;
    for (Finding& finding : findings) {
        const bool known = std::any_of(kept.begin(), kept.end(), [&](const Finding& other) {
            return isWithin(finding, other) || (finding.rule == other.rule && overlaps(finding, other));
        });
        if (!known)
            kept.push_back(std::move(finding));
    }
    return kept;
}

} // namespace

WordingCheck::WordingCheck(const WordingRules& rules, const WordingText& text, const WordingContext& context)
    : m_rules(rules)
    , m_text(text)
    , m_context(context)
    , m_symbols(text, rules.phrases.vocabulary())
    , m_matches(rules.phrases.match(text, m_symbols))
{
}

std::vector<Finding> WordingCheck::findings()
{
    for (const PhraseMatch& match : m_matches) {
        if (match.label >= 0 && match.label % 2 == 0)
            judgeMatch(match, static_cast<size_t>(match.label) / 2);
    }
    for (const WordingPair& pair : m_rules.pairs)
        judgePair(pair);
    for (const WordingRule& rule : m_rules.rules) {
        if (rule.looksAtForm() && rule.applies(m_context))
            judgeForm(rule);
    }
    m_findings = tidied(std::move(m_findings));
    judgeTone();
    std::stable_sort(
        m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) { return a.from < b.from; });
    return std::move(m_findings);
}

void WordingCheck::judgeMatch(const PhraseMatch& match, size_t place)
{
    const WordingRule& rule = m_rules.rules[place];
    if (!rule.applies(m_context))
        return;
    if (rule.about == WordingRule::About::Words) {
        if (stands(match, place))
            addWords(rule, match.first, match.end);
        return;
    }
    if (isExcused(match, place))
        return;
    if (rule.about == WordingRule::About::Amount)
        return judgeAmounts(match, rule);
    if (rule.about == WordingRule::About::Date)
        return judgeDates(match, rule);
}

/// The words are said, and neither excused nor denied.
bool WordingCheck::stands(const PhraseMatch& match, size_t place) const
{
    const WordingRule& rule = m_rules.rules[place];
    if (isExcused(match, place) || isTrue(rule) || meansNoHarm(match, rule))
        return false;
    return !rule.negatable || (!isDenied(match) && !isReported(match));
}

/// What else the sentence says calms, or explains a right: it is no threat then, unless it all depends on paying.
bool WordingCheck::meansNoHarm(const PhraseMatch& match, const WordingRule& rule) const
{
    if (rule.unless.empty() || dependsOnPaying(match.first))
        return false;
    return std::any_of(m_matches.begin(), m_matches.end(), [&](const PhraseMatch& other) {
        return std::find(rule.unless.begin(), rule.unless.end(), other.label) != rule.unless.end() &&
               isOneSentence(other.first, match.first);
    });
}

void WordingCheck::judgePair(const WordingPair& pair)
{
    const WordingRule& rule = m_rules.rules[pair.rule];
    for (const PhraseMatch& found : m_matches) {
        if (found.label != pair.found)
            continue;
        const auto beside = std::find_if(m_matches.begin(), m_matches.end(), [&](const PhraseMatch& other) {
            return other.label == pair.beside && (other.end <= found.first || found.end <= other.first) &&
                   isOneSentence(other.first, found.first);
        });
        if (beside == m_matches.end() || !rule.applies(m_context) || !stands(found, pair.rule))
            continue;
        addWords(rule, found.first, found.end);
    }
}

/// Words excuse from a rule by standing on the same place; where figures are compared, by standing in the sentence.
bool WordingCheck::isExcused(const PhraseMatch& match, size_t place) const
{
    const auto about = m_rules.rules[place].about;
    const bool bySentence = about == WordingRule::About::Amount || about == WordingRule::About::Date;
    return std::any_of(m_matches.begin(), m_matches.end(), [&](const PhraseMatch& excuse) {
        if (excuse.label != wordingExcuse(place) || isCutOff(excuse))
            return false;
        if (bySentence)
            return isOneSentence(excuse.first, match.first);
        // "tem direito" excuses from nothing within "não tem direito".
        // "não vamos te processar" excuses; with "se você pagar" it is the threat.
        if (isNegation(excuse.first) && dependsOnPaying(excuse.first))
            return false;
        const bool denied = excuse.first > match.first && excuse.end <= match.end && isNegation(match.first);
        return !denied && excuse.first < match.end && match.first < excuse.end;
    });
}

/// "não, vamos …" denies nothing of what follows.
bool WordingCheck::isCutOff(const PhraseMatch& excuse) const
{
    return excuse.end - excuse.first > 1 && m_text.tokens()[static_cast<size_t>(excuse.first) + 1].afterPause &&
           isNegation(excuse.first);
}

bool WordingCheck::isNegation(int token) const { return standsFor(token, m_rules.negation); }

/// "não vamos …" and "nunca vamos mais …", but not "se não, vamos …", nor "não vamos … se você pagar".
bool WordingCheck::isDenied(const PhraseMatch& match) const
{
    const auto& tokens = m_text.tokens();
    for (int token = match.first; token > 0 && match.first - token < longestBridge; --token) {
        const TextToken& here = tokens[static_cast<size_t>(token)];
        if (here.afterPause || here.beginsSentence)
            return false;
        if (isNegation(token - 1)) {
            const bool supposed = token >= 2 && !tokens[static_cast<size_t>(token) - 1].beginsSentence &&
                                  standsFor(token - 2, m_rules.doubt);
            return !supposed && !dependsOnPaying(match.first);
        }
        if (!standsFor(token - 1, m_rules.bridge))
            return false;
    }
    return false;
}

/// The sentence tells of it: "você perguntou se vai para a cadeia".
bool WordingCheck::isReported(const PhraseMatch& match) const
{
    return !dependsOnPaying(match.first) &&
           std::any_of(m_matches.begin(), m_matches.end(), [&](const PhraseMatch& telling) {
               return telling.label == reportedLabel && isOneSentence(telling.first, match.first);
           });
}

/// Within the sentence stands "se você pagar", and not "se você não puder pagar".
bool WordingCheck::dependsOnPaying(int token) const
{
    return std::any_of(m_matches.begin(), m_matches.end(), [&](const PhraseMatch& condition) {
        if (condition.label != conditionLabel || !isOneSentence(condition.first, token))
            return false;
        for (int inner = condition.first; inner < condition.end; ++inner) {
            if (isNegation(inner))
                return false;
        }
        return true;
    });
}

bool WordingCheck::isTrue(const WordingRule& rule) const
{
    if (rule.trueOn == WordingRule::TrueOn::Never || !m_context.today.isValid())
        return false;
    const QDate day = m_context.today.addDays(rule.trueOn == WordingRule::TrueOn::Tomorrow ? 1 : 0);
    return day == m_context.offersUntil ||
           std::find(m_context.dates.begin(), m_context.dates.end(), day) != m_context.dates.end();
}

bool WordingCheck::standsFor(int token, int symbol) const
{
    return m_symbols.standsFor(static_cast<size_t>(token), symbol);
}

bool WordingCheck::isOneSentence(int a, int b) const
{
    const auto& tokens = m_text.tokens();
    const auto [first, last] = std::minmax(a, b);
    for (int token = first + 1; token <= last; ++token) {
        if (tokens[static_cast<size_t>(token)].beginsSentence)
            return false;
    }
    return true;
}

void WordingCheck::judgeAmounts(const PhraseMatch& match, const WordingRule& rule)
{
    const auto& known = m_context.amounts;
    if (known.empty())
        return;
    for (const TextAmount& amount : m_text.amounts()) {
        const bool onRecord = std::find(known.begin(), known.end(), amount.amount) != known.end();
        if (onRecord || !isOneSentence(match.first, amount.token))
            continue;
        const TextToken& token = m_text.tokens()[static_cast<size_t>(amount.token)];
        add(rule, {token.from, token.to}, static_cast<size_t>(amount.token), amount.amount);
    }
}

void WordingCheck::judgeDates(const PhraseMatch& match, const WordingRule& rule)
{
    const auto& known = m_context.dates;
    if (known.empty())
        return;
    for (const TextDate& date : m_text.dates()) {
        const bool onRecord = std::any_of(known.begin(), known.end(), [&](QDate day) { return date.means(day); });
        if (!onRecord && isOneSentence(match.first, date.token))
            add(rule, {date.from, date.to}, static_cast<size_t>(date.token));
    }
}

void WordingCheck::judgeForm(const WordingRule& rule)
{
    if (rule.amounts)
        addAmounts(rule);
    if (rule.about == WordingRule::About::Capitals)
        judgeCapitals(rule);
    if (rule.about != WordingRule::About::Exclamations)
        return;
    for (const TextRange& range : m_text.exclamations())
        add(rule, range, 0);
}

void WordingCheck::addAmounts(const WordingRule& rule)
{
    for (const TextAmount& amount : m_text.amounts()) {
        const TextToken& token = m_text.tokens()[static_cast<size_t>(amount.token)];
        add(rule, {token.from, token.to}, static_cast<size_t>(amount.token), amount.amount);
    }
}

const Tone::Heard& WordingCheck::heard()
{
    if (!m_heard)
        m_heard = Tone::standard().of(m_text);
    return *m_heard;
}

/// Where a phrase was found that weighs as much, that is the better word; what says less stands beside it.
void WordingCheck::judgeTone()
{
    for (const WordingRule& rule : m_rules.rules) {
        if (rule.about != WordingRule::About::Tone || !rule.applies(m_context))
            continue;
        const TextRange& range = heard().range;
        const bool known = std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding& other) {
            return other.severity <= rule.severity && other.from < range.to && range.from < other.to;
        });
        if (heard().pressure >= rule.above && range.to > range.from && !known)
            add(rule, range, tokenAt(range.from));
    }
}

size_t WordingCheck::tokenAt(int position) const
{
    const auto& tokens = m_text.tokens();
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [&](const TextToken& token) { return token.from >= position; });
    return static_cast<size_t>(found - tokens.begin());
}

void WordingCheck::judgeCapitals(const WordingRule& rule)
{
    const auto& tokens = m_text.tokens();
    for (size_t first = 0; first < tokens.size(); ++first) {
        size_t end = first;
        bool talk = false;
        while (end < tokens.size() && tokens[end].shouted) {
            talk = talk || m_symbols.standsFor(end, m_rules.spoken);
            ++end;
        }
        if (end - first >= shoutedWords && talk)
            add(rule, {tokens[first].from, tokens[end - 1].to}, first);
        first = std::max(first, end);
    }
}

/// Words with {data}, {validade} or {valor} filled from the record; nothing when it has not.
std::optional<QString> WordingCheck::recordFor(const QString& words, std::optional<money::Money> amount) const
{
    if (words.isEmpty())
        return std::nullopt;
    QString filled = words;
    if (words.contains(u"{data}"_s)) {
        QDate next;
        for (const QDate date : m_context.dates) {
            const bool ahead = !m_context.today.isValid() || date >= m_context.today;
            if (ahead && (!next.isValid() || date < next))
                next = date;
        }
        if (!next.isValid())
            return std::nullopt;
        filled.replace(u"{data}"_s, next.toString(u"dd/MM"_s));
    }
    if (words.contains(u"{validade}"_s)) {
        const QDate until = m_context.offersUntil;
        if (!until.isValid() || (m_context.today.isValid() && until < m_context.today))
            return std::nullopt;
        filled.replace(u"{validade}"_s, until.toString(u"dd/MM"_s));
    }
    if (words.contains(u"{valor}"_s)) {
        if (m_context.amounts.empty() || !amount)
            return std::nullopt;
        const auto nearest =
            std::min_element(m_context.amounts.begin(), m_context.amounts.end(), [&](money::Money a, money::Money b) {
                return std::abs(a.cents() - amount->cents()) < std::abs(b.cents() - amount->cents());
            });
        filled.replace(u"{valor}"_s, amountWords(*nearest));
    }
    return filled;
}

void WordingCheck::addWords(const WordingRule& rule, int first, int end)
{
    const auto& tokens = m_text.tokens();
    add(rule, {tokens[static_cast<size_t>(first)].from, tokens[static_cast<size_t>(end) - 1].to},
        static_cast<size_t>(first));
}

void WordingCheck::add(const WordingRule& rule, TextRange range, size_t token, std::optional<money::Money> amount)
{
    Finding finding;
    finding.rule = rule.name;
    finding.severity = rule.severity;
    finding.passable = rule.passable;
    finding.from = range.from;
    finding.to = range.to;
    finding.reason = recordFor(rule.reasonKnown, amount).value_or(rule.reason);
    finding.source = rule.source;
    finding.suggestion = recordFor(rule.suggestionKnown, amount).value_or(rule.suggestion);
    const TextRange fix = rule.wholeSentence && !m_text.tokens().empty() ? m_text.sentenceOf(token) : range;
    if (!finding.suggestion.isEmpty() && m_text.beginsUpper(fix))
        finding.suggestion[0] = finding.suggestion[0].toUpper();
    finding.fixFrom = fix.from;
    finding.fixTo = fix.to;
    m_findings.push_back(std::move(finding));
}

} // namespace trato::compliance
