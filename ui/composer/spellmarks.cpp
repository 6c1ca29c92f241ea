#include "ui/composer/spellmarks.h"

#include <QTextDocument>
#include <QTextLayout>

#include <set>

namespace trato::ui {

SpellMarks::SpellMarks(QTextDocument& document)
    : m_document(document)
{
    connect(&document, &QTextDocument::contentsChange, this, [this](int from, int, int added) {
        const int end = from + added;
        for (QTextBlock block = m_document.findBlock(from); block.isValid() && block.position() <= end;
             block = block.next())
            apply(block);
    });
}

void SpellMarks::set(std::vector<QTextCursor> words, const QColor& colour)
{
    std::set<int> touched;
    for (const QTextCursor& word : m_words)
        touched.insert(word.blockNumber());
    for (const QTextCursor& word : words)
        touched.insert(word.blockNumber());
    m_words = std::move(words);
    m_wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    m_wave.setUnderlineColor(colour);
    for (const int number : touched)
        apply(m_document.findBlockByNumber(number));
}

void SpellMarks::apply(const QTextBlock& block)
{
    QList<QTextLayout::FormatRange> waves;
    for (const QTextCursor& word : m_words) {
        if (word.hasSelection() && word.blockNumber() == block.blockNumber())
            waves.append(
                {word.selectionStart() - block.position(), word.selectionEnd() - word.selectionStart(), m_wave});
    }
    if (!block.isValid() || block.layout()->formats() == waves)
        return;
    block.layout()->setFormats(waves);
    m_document.markContentsDirty(block.position(), block.length());
}

} // namespace trato::ui
