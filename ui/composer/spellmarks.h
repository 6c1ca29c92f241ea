#pragma once

#include <QObject>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>

#include <vector>

namespace trato::ui {

/// Waves under words of a text, which go along with what is written around them. They are formats of the lines: Qt
/// unites the areas of all extra selections at each letter, and a QSyntaxHighlighter says that the text changed.
class SpellMarks final : public QObject {
public:
    explicit SpellMarks(QTextDocument& document);

    void set(std::vector<QTextCursor> words, const QColor& colour);
    [[nodiscard]] const std::vector<QTextCursor>& words() const { return m_words; }

private:
    void apply(const QTextBlock& block);

    QTextDocument& m_document;
    std::vector<QTextCursor> m_words;
    QTextCharFormat m_wave;
};

} // namespace trato::ui
