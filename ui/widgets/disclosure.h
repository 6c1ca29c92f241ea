#pragma once

#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// A reference panel: a row with title and summary that opens what is below it, and stays as it was left.
class Disclosure : public LookWidget {
    Q_OBJECT

public:
    Disclosure(const Look& look, const QString& title, QWidget* content, QWidget* parent = nullptr);

    void setSummary(const QString& summary);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    [[nodiscard]] QWidget* content() const { return m_content; }

Q_SIGNALS:
    void openChanged(bool open);

private:
    class Head;
    Head* m_head;
    QWidget* m_content;
};

} // namespace trato::ui
