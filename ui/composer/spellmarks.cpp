#include "ui/composer/spellmarks.h"

#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
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
    std::vector<int> touched;
    for (const auto* list : {&m_words, &words}) {
        for (const QTextCursor& word : *list)
            touched.push_back(word.blockNumber());
    }
    m_words = std::move(words);
    m_wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    m_wave.setUnderlineColor(colour);
    applyTo(touched);
}

void SpellMarks::setPassages(std::vector<Passage> passages)
{
    std::vector<int> touched;
    for (const auto* list : {&m_passages, &passages}) {
        for (const Passage& passage : *list) {
            const QTextDocument& document = m_document;
            const QTextBlock last = document.findBlock(passage.words.selectionEnd());
            for (QTextBlock block = document.findBlock(passage.words.selectionStart());
                 block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
                touched.push_back(block.blockNumber());
        }
    }
    m_passages = std::move(passages);
    applyTo(touched);
}

void SpellMarks::applyTo(const std::vector<int>& blocks)
{
    for (const int number : std::set<int>(blocks.begin(), blocks.end()))
        apply(m_document.findBlockByNumber(number));
}

void SpellMarks::apply(const QTextBlock& block)
{
    QList<QTextLayout::FormatRange> waves;
    for (const Passage& passage : m_passages) {
        const int from = std::max(passage.words.selectionStart(), block.position());
        const int to = std::min(passage.words.selectionEnd(), block.position() + block.length() - 1);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        format.setUnderlineColor(passage.wave);
        format.setBackground(passage.ground);
        if (block.isValid() && from < to)
            waves.append({from - block.position(), to - from, format});
    }
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
