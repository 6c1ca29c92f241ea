#pragma once

#include <QObject>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>

#include <vector>

namespace trato::ui {

/// Waves under words of a text and behind passages, which go along with what is written around them. They are formats
/// of the lines: Qt unites the areas of all extra selections at each letter, and a QSyntaxHighlighter says that the
/// text changed.
class SpellMarks final : public QObject {
public:
    explicit SpellMarks(QTextDocument& document);

    /// Words that are spelt wrong.
    void set(std::vector<QTextCursor> words, const QColor& colour);
    /// Passages that are to be said otherwise: a wave and a ground of their own.
    struct Passage {
        QTextCursor words;
        QColor wave;
        QColor ground;
    };
    void setPassages(std::vector<Passage> passages);
    [[nodiscard]] const std::vector<QTextCursor>& words() const { return m_words; }

private:
    void apply(const QTextBlock& block);
    void applyTo(const std::vector<int>& blocks);

    QTextDocument& m_document;
    std::vector<QTextCursor> m_words;
    std::vector<Passage> m_passages;
    QTextCharFormat m_wave;
};

} // namespace trato::ui
