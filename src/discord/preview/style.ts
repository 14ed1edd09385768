// Colours and measures of Discord's dark theme, for the preview only.
export const previewStyle = `
body { margin: 0; padding: 16px 0; width: 720px; background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Noto Sans", "Noto Color Emoji", "DejaVu Sans", sans-serif; }
.message { position: relative; padding: 4px 24px 4px 72px; margin-bottom: 22px; }
.cause { color: #b5bac1; font-size: 14px; margin-bottom: 4px; }
.avatar { position: absolute; left: 16px; top: 26px; width: 40px; height: 40px; border-radius: 50%; background: #2f6f8f; color: #fff; font: 700 34px/52px Georgia, serif; text-align: center; }
.author { font-weight: 600; color: #f2f3f5; }
.tag { background: #5865f2; color: #fff; font-size: 10px; padding: 1px 5px; border-radius: 4px; vertical-align: 2px; }
.container { margin-top: 6px; background: #393a41; border: 1px solid #44454c; border-left: 4px solid; border-radius: 8px; padding: 14px 16px; max-width: 560px; display: flex; flex-direction: column; gap: 8px; }
.section { display: flex; gap: 14px; justify-content: space-between; align-items: flex-start; }
.section > div { min-width: 0; }
.text h3 { font-size: 18px; line-height: 1.3; margin: 0 0 4px; color: #f2f3f5; }
.text { overflow-wrap: anywhere; }
.small { font-size: 13px; color: #a5a9b1; }
blockquote { margin: 0; padding: 0 12px 0 12px; border-left: 4px solid #65676f; border-radius: 4px; }
hr { border: 0; border-top: 1px solid #4a4b52; width: 100%; margin: 2px 0; }
a { color: #00a8fc; text-decoration: none; }
b { color: #f2f3f5; }
code { background: #2b2d31; border-radius: 4px; padding: 1px 4px; font-size: 14px; }
.mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; }
.row { display: flex; gap: 8px; margin-top: 8px; flex-wrap: wrap; }
.button { flex: none; background: #4e5058; color: #fff; border-radius: 8px; padding: 6px 14px; font-size: 14px; font-weight: 500; white-space: nowrap; }
.button.primary { background: #5865f2; }
.button.danger { background: #da373c; }
.button.off { opacity: .5; }
.file { background: #2b2d31; border-radius: 8px; padding: 10px 12px; font-size: 14px; }
.only { font-size: 13px; color: #949ba4; margin-top: 6px; }
`;
