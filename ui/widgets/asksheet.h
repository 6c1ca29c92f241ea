#pragma once

#include "ui/widgets/overlay.h"

#include <QLineEdit>
#include <QListWidget>

#include <functional>

namespace trato::ui {

class Button;
class Label;
class Paragraph;
class Surface;

/// A question over the desk before something weighty is done: some words, a choice perhaps, Enter. Esc leaves all as
/// it is.
class AskSheet final : public Overlay {
    Q_OBJECT

public:
    AskSheet(const Look& look, QWidget* window);

    struct Question {
        QString title;
        QString text = {};
        QStringList choices = {}; ///< the first is proposed
        QString placeholder = {};
        QString begins = {}; ///< what is typed has to begin with this word, in whatever case
        bool needsWords = false;
        bool grave = false; ///< red
        QString confirm = {};
        /// `choice` is the index of the chosen one; `words` come without the beginning that was asked for.
        std::function<void(int choice, const QString& words)> done;
    };
    void ask(Question question);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void confirm();
    void refresh();
    [[nodiscard]] QString words() const;

    Question m_question;
    Surface* m_panel;
    Label* m_title;
    Paragraph* m_text;
    QListWidget* m_choices;
    QLineEdit* m_words;
    Button* m_confirm;
};

} // namespace trato::ui
