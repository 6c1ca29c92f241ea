#pragma once

#include "ui/widgets/lookwidget.h"

#include <QAbstractButton>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace trato::ui {

/// Pills: the queue's tabs. Boxed: Pix, slip, link in one frame. Underlined: the panel's tabs with their keys.
/// Words: the timeline's filters.
enum class ChoiceKind { Pills, Boxed, Underlined, Words };

struct Choice {
    QString id;
    QString text;
    /// A count ("46") or a key ("F2"), quiet beside the text.
    QString note = {};
    Icon icon = Icon::None;
    Tone iconTone = Tone::Text2;
};

/// One of several, by mouse or arrow keys; one stop for Tab. Each choice is a radio button to screen readers.
class ChoiceBar : public LookWidget {
    Q_OBJECT

public:
    ChoiceBar(const Look& look, ChoiceKind kind, const QString& name, QWidget* parent = nullptr);

    void setChoices(std::vector<Choice> choices);
    void setNote(const QString& id, const QString& note);
    /// Less room beside the words: a narrow column.
    void setTight(bool tight);
    void setChoiceEnabled(const QString& id, bool enabled, const QString& reason = {});
    /// An id that is none of them: nothing is chosen.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    /// By the user.
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void lookChanged() override;

private:
    [[nodiscard]] QAbstractButton* button(const QString& id) const;

    ChoiceKind m_kind;
    bool m_tight = false;
    std::vector<Choice> m_choices;
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

} // namespace trato::ui
