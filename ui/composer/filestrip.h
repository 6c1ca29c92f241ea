#pragma once

#include "ui/composer/filechip.h"

#include <QScrollArea>

#include <functional>
#include <vector>

namespace trato::ui {

/// The message's files above its text, in lines; the rest is scrolled to. Empty: nothing is there.
class FileStrip final : public QScrollArea {
    Q_OBJECT

public:
    explicit FileStrip(const Look& look, QWidget* parent = nullptr);

    /// `problem`: why a file can't go where the message goes; empty: it can.
    void show(const std::vector<FileTray::Entry>& entries,
        const std::function<QString(const channels::Attachment&)>& problem);
    [[nodiscard]] const std::vector<FileChip*>& chips() const { return m_chips; }
    /// More are scrolled to.
    void setMostLines(int lines);

Q_SIGNALS:
    void removeWanted(int ticket);
    void openWanted(int ticket);
    /// The keyboard left at an end, or the last one is gone.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    FileChip* chipOf(int ticket);
    void arrange();
    void step(const FileChip* from, int by);

    const Look& m_look;
    QWidget* m_content;
    std::vector<FileChip*> m_chips;
    int m_mostLines = 2;
};

} // namespace trato::ui
