#pragma once

#include "ui/widgets/keychoice.h"
#include "ui/widgets/overlay.h"

#include <QTimer>

#include <functional>
#include <vector>

class QLineEdit;

namespace trato::ui {

class Button;
class Label;
class Paragraph;

/// A short question over the window: a few usual answers with their keys, a line to type in, perhaps a note, what will
/// happen, one filled button. What can't be done says why and nothing typed is lost.
class AskCard final : public Overlay {
    Q_OBJECT

public:
    struct Answer {
        QString option; ///< the id of the chosen one
        QString text;
        QString note;
    };
    struct Said {
        QStringList effects;
        QString problem = {}; ///< why it can't be done
    };
    struct Question {
        QString title;
        QString lead;
        std::vector<KeyOption> options = {};
        bool optionFills = false; ///< a chosen answer is what the line says, to be changed there
        bool lineFinds = false;   ///< what the line says narrows the answers down; nine are shown, with digits
        QString field = {};       ///< the line's label; empty: there is no line
        QString fieldHint = {};
        QString note = {}; ///< the second line's; empty: there is none
        QString noteHint = {};
        QString button;
        /// Says what would happen now; may say so later.
        std::function<void(const Answer&, const std::function<void(Said)>&)> preview = {};
        /// Does it and says why not; an empty text closes the card.
        std::function<void(const Answer&, const std::function<void(QString)>&)> submit = {};
    };

    AskCard(const Look& look, QWidget* window);

    void ask(Question question);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildPanel();
    [[nodiscard]] Answer answer() const;
    void changed();
    void narrow();
    void preview();
    void show(const Said& said);
    void submit();

    Question m_question;
    QTimer m_settle;
    int m_asked = 0;     ///< what is said of an earlier question is dropped
    int m_previewed = 0; ///< and of an earlier answer
    bool m_busy = false;
    Label* m_title;
    Paragraph* m_lead;
    KeyChoice* m_options;
    Label* m_fieldTitle;
    QLineEdit* m_field;
    Label* m_noteTitle;
    QLineEdit* m_note;
    Paragraph* m_effects;
    Paragraph* m_problem;
    Button* m_do;
};

} // namespace trato::ui
