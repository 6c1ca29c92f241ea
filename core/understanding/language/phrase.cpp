#include "understanding/language/phrase.h"

#include <algorithm>
#include <utility>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int usualGap = 4;
bool isLetter(QChar c) { return c >= u'a' && c <= u'z'; }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

/// Builds the steps from the end of a phrase to its start: each piece is told what comes behind it.
class PhraseParser final {
public:
    PhraseParser(const QString& text, const Kinds& kinds, Phrase& phrase)
        : m_text(text)
        , m_kinds(kinds)
        , m_phrase(phrase)
    {
    }

    bool parse()
    {
        const int root = alternatives();
        if (m_failed || m_at != m_text.size() || isEmptyPossible(root))
            return false;
        const int end = add({.op = Phrase::Op::End});
        m_phrase.m_start = emitTree(root, end);
        return true;
    }

private:
    enum class Kind { Char, Set, Tail, Gap, Sequence, Choice, Optional, Star };
    struct Tree {
        Kind kind = Kind::Sequence;
        char16_t letter = 0;
        int number = 0; ///< of a set its place, of a gap its words
        std::vector<int> parts = {};
    };

    int tree(Tree made)
    {
        m_trees.push_back(std::move(made));
        return static_cast<int>(m_trees.size()) - 1;
    }

    int add(Phrase::Step step)
    {
        m_phrase.m_steps.push_back(step);
        return static_cast<int>(m_phrase.m_steps.size()) - 1;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool take(char16_t c)
    {
        const bool found = !atEnd() && m_text[m_at] == c;
        m_at += found ? 1 : 0;
        return found;
    }

    int alternatives()
    {
        Tree choice{.kind = Kind::Choice};
        do {
            choice.parts.push_back(sequence());
        } while (!m_failed && take(u'|'));
        return choice.parts.size() == 1 ? choice.parts.front() : tree(std::move(choice));
    }

    int sequence()
    {
        Tree all{.kind = Kind::Sequence};
        while (!m_failed && !atEnd() && here() != u'|' && here() != u')')
            all.parts.push_back(quantified());
        return tree(std::move(all));
    }

    int quantified()
    {
        const bool wasLetter = isLetter(here());
        const int piece = single();
        if (m_failed)
            return piece;
        if (wasLetter && take(u'*')) {
            const int tail = tree({.kind = Kind::Tail});
            return tree({.kind = Kind::Sequence, .parts = {piece, tail}});
        }
        if (take(u'?'))
            return tree({.kind = Kind::Optional, .parts = {piece}});
        if (here() != u'*' && here() != u'+')
            return piece;
        const bool once = here() == u'+';
        ++m_at;
        m_failed |= isEmptyPossible(piece);
        const int star = tree({.kind = Kind::Star, .parts = {piece}});
        return once ? tree({.kind = Kind::Sequence, .parts = {piece, star}}) : star;
    }

    int single()
    {
        if (take(u'('))
            return group();
        if (take(u'['))
            return letterSet();
        if (take(u'{'))
            return kind();
        if (take(u'\\'))
            return escaped();
        if (m_text.mid(m_at).startsWith(" ~"_L1))
            return gap();
        const QChar c = here();
        ++m_at;
        m_failed |= QStringView(u"*+?)]}~.^").contains(c);
        return tree({.kind = Kind::Char, .letter = c.unicode()});
    }

    int group()
    {
        const int inner = alternatives();
        m_failed |= !take(u')');
        return inner;
    }

    int escaped()
    {
        const QChar c = here();
        ++m_at;
        if (c == u'd') {
            Phrase::Set digits{};
            for (char16_t digit = u'0'; digit <= u'9'; ++digit)
                insert(digits, digit);
            return setTree(digits);
        }
        m_failed |= c.isNull() || c.isLetterOrNumber();
        return tree({.kind = Kind::Char, .letter = c.unicode()});
    }

    static void insert(Phrase::Set& set, char16_t c) { set[c / 64U] |= uint64_t{1} << (c % 64U); }

    int setTree(const Phrase::Set& set)
    {
        m_phrase.m_sets.push_back(set);
        return tree({.kind = Kind::Set, .number = static_cast<int>(m_phrase.m_sets.size()) - 1});
    }

    int letterSet()
    {
        Phrase::Set set{};
        while (!m_failed && !atEnd() && here() != u']') {
            const char16_t from = here().unicode();
            char16_t to = from;
            ++m_at;
            if (here() == u'-') {
                ++m_at;
                to = here().unicode();
                ++m_at;
            }
            m_failed |= from >= 128 || to >= 128 || to < from || from == u'^';
            for (char16_t c = from; !m_failed && c <= to; ++c)
                insert(set, c);
        }
        m_failed |= !take(u']');
        return setTree(set);
    }

    int literal(QStringView text)
    {
        Tree all{.kind = Kind::Sequence};
        for (const QChar c : text) {
            const bool ending = c == u'*' && !all.parts.empty();
            all.parts.push_back(
                ending ? tree({.kind = Kind::Tail}) : tree({.kind = Kind::Char, .letter = c.unicode()}));
        }
        return tree(std::move(all));
    }

    int kind()
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        const QStringList words = end < 0 ? QStringList() : m_kinds.words(m_text.mid(m_at, end - m_at));
        m_failed |= words.isEmpty();
        Tree choice{.kind = Kind::Choice};
        for (const QString& word : words)
            choice.parts.push_back(literal(word));
        m_at = end + 1;
        return tree(std::move(choice));
    }

    int gap()
    {
        m_at += 2;
        int words = 0;
        bool counted = false;
        while (isDigit(here())) {
            words = words * 10 + here().digitValue();
            counted = true;
            ++m_at;
        }
        m_failed |= !take(u' ') || words > 50;
        const int blank = tree({.kind = Kind::Char, .letter = u' '});
        const int between = tree({.kind = Kind::Gap, .number = counted ? words : usualGap});
        return tree({.kind = Kind::Sequence, .parts = {blank, between}});
    }

    bool isEmptyPossible(int at) const
    {
        const Tree& made = m_trees[static_cast<size_t>(at)];
        switch (made.kind) {
        case Kind::Char:
        case Kind::Set: return false;
        case Kind::Tail:
        case Kind::Gap:
        case Kind::Optional:
        case Kind::Star: return true;
        case Kind::Sequence:
            return std::all_of(made.parts.begin(), made.parts.end(), [&](int part) { return isEmptyPossible(part); });
        case Kind::Choice:
            return std::any_of(made.parts.begin(), made.parts.end(), [&](int part) { return isEmptyPossible(part); });
        }
        return false;
    }

    /// The first step of what `at` stands for, with `next` behind it.
    int emitTree(int at, int next)
    {
        const Tree made = m_trees[static_cast<size_t>(at)];
        switch (made.kind) {
        case Kind::Char: return emitText(QString(QChar(made.letter)), next);
        case Kind::Set: return add({.op = Phrase::Op::OneOf, .set = static_cast<int16_t>(made.number), .next = next});
        case Kind::Tail: return add({.op = Phrase::Op::Tail, .next = next});
        case Kind::Gap: return add({.op = Phrase::Op::Gap, .count = static_cast<uint8_t>(made.number), .next = next});
        case Kind::Optional:
            return add({.op = Phrase::Op::Either, .next = emitTree(made.parts.front(), next), .other = next});
        case Kind::Star: {
            const int loop = add({.op = Phrase::Op::Either, .other = next});
            const int body = emitTree(made.parts.front(), loop);
            m_phrase.m_steps[static_cast<size_t>(loop)].next = body;
            return loop;
        }
        case Kind::Sequence: return emitSequence(made.parts, next);
        case Kind::Choice: break;
        }
        int first = emitTree(made.parts.back(), next);
        for (auto part = made.parts.rbegin() + 1; part != made.parts.rend(); ++part)
            first = add({.op = Phrase::Op::Either, .next = emitTree(*part, next), .other = first});
        return first;
    }

    /// Letters beside each other are one step.
    int emitSequence(const std::vector<int>& parts, int next)
    {
        constexpr qsizetype longest = 200;
        QString text;
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            const Tree& made = m_trees[static_cast<size_t>(*part)];
            if (made.kind == Kind::Char && text.size() < longest) {
                text.prepend(QChar(made.letter));
                continue;
            }
            next = emitTree(*part, emitText(std::exchange(text, {}), next));
        }
        return emitText(text, next);
    }

    int emitText(const QString& text, int next)
    {
        if (text.isEmpty())
            return next;
        const auto from = static_cast<int32_t>(m_phrase.m_texts.size());
        m_phrase.m_texts.append(text);
        return add({.op = Phrase::Op::Text, .count = static_cast<uint8_t>(text.size()), .next = next, .other = from});
    }

    QString m_text;
    const Kinds& m_kinds;
    Phrase& m_phrase;
    std::vector<Tree> m_trees;
    qsizetype m_at = 0;
    bool m_failed = false;
};

Result<Phrase> Phrase::parse(const QString& text, const Kinds& kinds)
{
    Phrase phrase;
    if (!PhraseParser(text, kinds, phrase).parse())
        return failure(u"invalid_lexicon"_s, text);
    for (int step = 0; step < static_cast<int>(phrase.m_steps.size()); ++step)
        phrase.m_starts.push_back(phrase.startsOf(step));
    return phrase;
}

bool Phrase::isIn(int set, QChar letter) const
{
    const char16_t c = letter.unicode();
    return c < 128 && (m_sets[static_cast<size_t>(set)][c / 64U] >> (c % 64U) & 1U) != 0;
}

qsizetype Phrase::run(int step, QStringView line, qsizetype at) const
{
    while (true) {
        const Step& now = m_steps[static_cast<size_t>(step)];
        switch (now.op) {
        case Op::Text:
            if (!isTextAt(now, line, at))
                return -1;
            at += now.count;
            break;
        case Op::OneOf:
            if (at >= line.size() || !isIn(now.set, line[at]))
                return -1;
            ++at;
            break;
        case Op::Either:
            if (!canBegin(step, line, at))
                return -1;
            if (canBegin(now.next, line, at)) {
                if (const qsizetype end = run(now.next, line, at); end >= 0)
                    return end;
            }
            step = now.other;
            continue;
        case Op::Tail: return runTail(now, line, at);
        case Op::Gap: return runGap(now, line, at);
        case Op::End: return at < line.size() && line[at] == u' ' ? at : -1;
        }
        step = now.next;
    }
}

QStringView Phrase::textOf(const Step& step) const { return QStringView(m_texts).mid(step.other, step.count); }

bool Phrase::isTextAt(const Step& step, QStringView line, qsizetype at) const
{
    return line.size() - at >= step.count &&
           std::equal(line.begin() + at, line.begin() + at + step.count, m_texts.cbegin() + step.other);
}

/// A look at the first two letters: most of what is tried fails there.
bool Phrase::canBegin(int step, QStringView line, qsizetype at) const
{
    const Beginnings starts = m_starts[static_cast<size_t>(step)];
    return starts == anyBeginning || (starts & beginningAt(line, at)) != 0;
}

qsizetype Phrase::runTail(const Step& step, QStringView line, qsizetype at) const
{
    qsizetype tail = at;
    while (tail < line.size() && isLetter(line[tail]))
        ++tail;
    for (; tail >= at; --tail) {
        if (const qsizetype end = run(step.next, line, tail); end >= 0)
            return end;
    }
    return -1;
}

qsizetype Phrase::runGap(const Step& step, QStringView line, qsizetype at) const
{
    for (int words = 0;; ++words) {
        if (const qsizetype end = canBegin(step.next, line, at) ? run(step.next, line, at) : -1; end >= 0)
            return end;
        const qsizetype blank = line.indexOf(u' ', at);
        if (words == step.count || blank <= at)
            return -1;
        at = blank + 1;
    }
}

} // namespace trato::understanding
