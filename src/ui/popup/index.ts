import './popup.css';
import { startApp } from '../app/start.tsx';
import { fitWindow } from './fitWindow.ts';

const root = startApp('popup');
if (root) fitWindow(root);
