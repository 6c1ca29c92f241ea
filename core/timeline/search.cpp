#include "timeline/search.h"

#include "base/text.h"
#include "storage/database.h"
#include "storage/wordquery.h"

#include <algorithm>

namespace trato::timeline {
namespace {

/// Words of the original text with their folded forms. A word that folding splits (an apostrophe inside) is several.
struct Word {
    Range range;
    QString folded;
};

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    const auto isWordPart = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    const int size = static_cast<int>(text.size());
    for (int i = 0; i < size;) {
        if (!isWordPart(text[i])) {
            ++i;
            continue;
        }
        int end = i;
        while (end < size && isWordPart(text[end]))
            ++end;
        words.push_back({{i, end}, text::folded(QStringView(text).sliced(i, end - i))});
        i = end;
    }
    return words;
}

bool isWanted(const Word& word, const QStringList& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString& w) { return word.folded.startsWith(w); });
}

/// The part of `text` that is shown: from a word's beginning to a word's end, about `length` long, with the match in
/// its first third.
Range windowOf(const QString& text, const std::vector<Word>& words, int match, int length)
{
    const int size = static_cast<int>(text.size());
    if (size <= length)
        return {0, size};
    const int wantedFrom = std::max(0, std::min(match - length / 3, size - length));
    Range window{wantedFrom == 0 ? 0 : match, std::min(size, match + length)};
    for (const Word& word : words) {
        if (wantedFrom > 0 && word.range.from >= wantedFrom && word.range.from < window.from)
            window.from = word.range.from;
    }
    const int wantedTo = std::min(size, window.from + length);
    window.to = wantedTo;
    for (const Word& word : words) {
        if (word.range.from < wantedTo && word.range.to > wantedTo && word.range.from > match)
            window.to = word.range.from;
    }
    return window;
}

SearchHit hitOf(const storage::Row& row, const QStringList& words)
{
    return {
        .debtor = row.id<DebtorId>("debtor_id"),
        .interaction = row.id<InteractionId>("id"),
        .at = row.instant("at"),
        .channel = row.text("channel"),
        .snippet = snippetOf(row.text("text"), words),
    };
}

} // namespace

Snippet snippetOf(const QString& text, const QStringList& words, int length)
{
    // What is looked at is bounded: a pasted book must not stop the desk.
    const QString head = text.left(200'000);
    const std::vector<Word> parts = wordsOf(head);
    const auto first = std::find_if(parts.begin(), parts.end(), [&](const Word& w) { return isWanted(w, words); });
    const Range window = windowOf(head, parts, first == parts.end() ? 0 : first->range.from, length);
    const QString before = window.from > 0 ? QStringLiteral("…") : QString();
    const QString after = window.to < text.size() ? QStringLiteral("…") : QString();
    Snippet snippet;
    QString shown = head.sliced(window.from, window.to - window.from);
    for (QChar& c : shown) {
        if (c.isSpace())
            c = u' ';
    }
    snippet.text = before + shown + after;
    const int shift = static_cast<int>(before.size()) - window.from;
    for (const Word& word : parts) {
        if (word.range.from >= window.from && word.range.to <= window.to && isWanted(word, words))
            snippet.matches.push_back({word.range.from + shift, word.range.to + shift});
    }
    return snippet;
}

Result<std::vector<SearchHit>> Search::find(const SearchRequest& request) const
{
    const QStringList words = text::words(request.text);
    const QString query = storage::wordQuery(m_database.engine(), words);
    if (query.isEmpty() || request.limit <= 0)
        return std::vector<SearchHit>();
    storage::Bindings bindings{{":words", query}, {":limit", request.limit}};
    if (request.debtor)
        bindings.push_back({":debtor", *request.debtor});
    const auto hit = [&](const storage::Row& row) { return hitOf(row, words); };
    return m_database.all(
        request.debtor ? QStringLiteral("timeline/search_of_debtor") : QStringLiteral("timeline/search"), bindings,
        hit);
}

} // namespace trato::timeline
