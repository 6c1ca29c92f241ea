#pragma once

#include "ui/theme/look.h"

#include <QTextBrowser>

namespace trato::ui {

/// What one file of a cadence says otherwise than another, line by line.
class CadenceDifference final : public QTextBrowser {
    Q_OBJECT

public:
    explicit CadenceDifference(const Look& look, QWidget* parent = nullptr);

    struct Texts {
        QString before; ///< what they are called: "v2"
        QString after;
        QString beforeText;
        QString afterText;
    };
    void showTexts(const Texts& texts);
    /// One sentence: why there is nothing to show.
    void showWords(const QString& words);

private:
    void refresh();
    [[nodiscard]] QString html() const;

    const Look& m_look;
    Texts m_texts;
    QString m_words;
};

} // namespace trato::ui
